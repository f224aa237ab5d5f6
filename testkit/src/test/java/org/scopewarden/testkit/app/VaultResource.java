package org.scopewarden.testkit.app;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.scopewarden.annotations.AcceptsSchemes;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.NotObjectScoped;
import org.scopewarden.annotations.Public;
import org.scopewarden.annotations.RequiresCheck;
import org.scopewarden.annotations.RequiresScope;
import org.scopewarden.annotations.RequiresStepUp;
import org.scopewarden.annotations.Scheme;
import org.scopewarden.runtime.access.Caller;
import org.scopewarden.runtime.access.CheckResult;

/** Endpoints that ask for more than scopes. */
@Path("/vault")
@Authenticated
public class VaultResource {

  /** Lets nobody near anything. */
  public static final class OwnsIt {

    public CheckResult test(Caller caller, @PathParam("id") long id) {
      return CheckResult.of(caller.subject().equals("owner of " + id));
    }
  }

  @GET
  @Path("{id}")
  @RequiresScope(Scopes.FILES_READ)
  @RequiresCheck(OwnsIt.class)
  public String open(@PathParam("id") long id) {
    return "open";
  }

  @DELETE
  @Path("{id}")
  @RequiresScope(Scopes.ALL)
  @RequiresStepUp(
      acr = {"gold", "silver"},
      maxAge = 300)
  @NotObjectScoped(reason = "who may do everything may do this")
  public void empty(@PathParam("id") long id) {
    Deeds.done("emptied " + id);
  }

  @GET
  @Path("log")
  @RolesAllowed({"auditor", "head auditor"})
  public String log() {
    return "log";
  }

  @GET
  @Path("log")
  @Produces("text/csv")
  @RequiresStepUp(maxAge = 60)
  @Authenticated
  public String table() {
    return "log,as,csv";
  }

  @GET
  @Path("sealed")
  @DenyAll
  public String sealed() {
    return "sealed";
  }

  @GET
  @Path("keyed")
  @Authenticated
  @AcceptsSchemes(Scheme.API_KEY)
  public String keyed() {
    return "keyed";
  }

  @GET
  @Path("greeting")
  @Public(reason = "greets whoever comes, by name if it can", identify = true)
  public String greeting() {
    return "hello";
  }

  @POST
  @Path("flush")
  public void flush() {
    Deeds.done("flushed");
  }
}
