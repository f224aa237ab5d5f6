package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.RequiresScope;

@Path("/users")
public class ScopeOnStaticMethod {

  @GET
  @RequiresScope("users:read")
  public static String list() {
    return "";
  }
}
