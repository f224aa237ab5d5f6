package org.scopewarden.contract;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.RequiresCheck;
import org.scopewarden.runtime.access.Caller;

/** Endpoints whose checks need something of the server's injection. */
@Path("/ledger")
public class LedgerResource {

  /** A service of the application. */
  public interface Ledger {

    /** Whose account it is. */
    String ownerOf(String account);
  }

  /** Cannot be made without the service. */
  public static class OwnsAccount {

    private final Ledger ledger;

    @Inject
    public OwnsAccount(Ledger ledger) {
      this.ledger = ledger;
    }

    public boolean test(Caller caller, @PathParam("account") String account) {
      return ledger.ownerOf(account).equals(caller.subject());
    }
  }

  /** Looks at the request by itself; CXF injects nothing. */
  public static class SeesUri {

    @Context private @Nullable UriInfo uri;

    public boolean see(Caller caller) {
      return uri != null && Sightings.note(caller, uri.getPath());
    }
  }

  @GET
  @Path("accounts/{account}")
  @Authenticated
  @RequiresCheck(OwnsAccount.class)
  public String account(@PathParam("account") String account) {
    return "account " + account;
  }

  @GET
  @Path("uri/{any}")
  @Authenticated
  @RequiresCheck(SeesUri.class)
  public String uri(
      @PathParam("any") String any, @Context UriInfo uri, @Context SecurityContext security) {
    return Sightings.compared(security, uri.getPath());
  }
}
