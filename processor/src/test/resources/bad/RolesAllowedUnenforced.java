package fixture;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Authenticated;

@Path("/users")
@Authenticated
public class RolesAllowedUnenforced {

  @GET
  @RolesAllowed("admin")
  public String list() {
    return "";
  }
}
