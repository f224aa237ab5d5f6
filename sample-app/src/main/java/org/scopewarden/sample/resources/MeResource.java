package org.scopewarden.sample.resources;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.runtime.access.Caller;

/** What the service knows about its caller. */
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public final class MeResource {

  /**
   * The caller, as the token tells.
   *
   * @param client null if the token does not say
   * @param scopes as granted, sorted; what they imply is not added
   */
  public record Me(String subject, String issuer, @Nullable String client, List<String> scopes) {}

  @GET
  public Me whoAmI(@Context SecurityContext security) {
    Caller caller = (Caller) security.getUserPrincipal();
    return new Me(caller.subject(), caller.issuer(), caller.clientId(), sortedScopes(caller));
  }

  @GET
  @Path("scopes")
  public List<String> scopes(@Context SecurityContext security) {
    return sortedScopes((Caller) security.getUserPrincipal());
  }

  private static List<String> sortedScopes(Caller caller) {
    return caller.scopes().stream().sorted().toList();
  }
}
