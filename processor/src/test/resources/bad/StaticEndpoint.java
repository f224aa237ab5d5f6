package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.RequiresScope;

@Path("/users")
@RequiresScope("users:read")
public class StaticEndpoint {

  @GET
  public static String list() {
    return "";
  }

  @GET
  @Path("unreachable")
  String notPublic() {
    return "";
  }

  public static String helper() {
    return "";
  }
}
