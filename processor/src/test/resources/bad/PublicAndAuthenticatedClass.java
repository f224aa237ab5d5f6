package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.Public;

@Path("/users")
@Authenticated
@Public(reason = "both at once")
public class PublicAndAuthenticatedClass {

  @GET
  public String list() {
    return "";
  }

  @GET
  @Path("all")
  public String all() {
    return "";
  }
}
