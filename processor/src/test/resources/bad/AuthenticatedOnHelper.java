package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Authenticated;

@Path("/users")
@Authenticated
public class AuthenticatedOnHelper {

  @GET
  public String list() {
    return helper();
  }

  @Authenticated
  public String helper() {
    return "";
  }
}
