package org.acme;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.Public;
import org.scopewarden.annotations.RequiresScope;

@Path("/users")
@Authenticated
public final class UsersResource {

  @GET
  @Path("{id}")
  @RequiresScope(Scopes.USERS_READ)
  public String get(@PathParam("id") long id) {
    return "user " + id;
  }

  @GET
  @Path("health")
  @Public(reason = "polled by the load balancer")
  public String health() {
    return "well";
  }
}
