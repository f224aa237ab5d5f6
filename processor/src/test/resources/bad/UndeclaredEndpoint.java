package fixture;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.RequiresScope;

@Path("/users")
public class UndeclaredEndpoint {

  @GET
  @RequiresScope("users:read")
  public String list() {
    return "";
  }

  @DELETE
  @Path("{id}")
  public void delete() {}
}
