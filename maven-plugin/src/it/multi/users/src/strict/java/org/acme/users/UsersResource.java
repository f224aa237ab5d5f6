package org.acme.users;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.Public;
import org.scopewarden.annotations.RequiresScope;

@Path("/users")
@Authenticated
public final class UsersResource {

  @GET
  public String list() {
    return "";
  }

  @DELETE
  @RequiresScope("users:delete")
  public void deleteAll() {}

  @GET
  @Path("health")
  @Public(reason = "polled by the load balancer")
  public String health() {
    return "up";
  }
}
