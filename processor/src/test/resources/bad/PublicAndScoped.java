package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Public;
import org.scopewarden.annotations.RequiresScope;

@Path("/users")
public class PublicAndScoped {

  @GET
  @RequiresScope("users:read")
  @Public(reason = "both at once")
  public String list() {
    return "";
  }
}
