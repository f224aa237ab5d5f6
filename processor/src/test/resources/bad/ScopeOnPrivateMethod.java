package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.RequiresScope;

@Path("/users")
public class ScopeOnPrivateMethod {

  @GET
  @RequiresScope("users:read")
  private String list() {
    return "";
  }
}
