package org.acme.users;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.Public;

@Path("/users")
@Authenticated
public final class UsersResource {

  @GET
  public String list() {
    return "";
  }

  @DELETE
  @Authenticated
  public void deleteAll() {}

  @GET
  @Path("health")
  @Public(reason = "polled by the load balancer")
  public String health() {
    return "up";
  }
}
