package fixture;

import jakarta.annotation.security.DenyAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Public;

@Path("/users")
public class DeniedAndPublic {

  @GET
  @DenyAll
  @Public(reason = "both at once")
  public String list() {
    return "";
  }
}
