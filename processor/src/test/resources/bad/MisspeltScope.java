package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.RequiresScope;

@Path("/users")
public class MisspeltScope {

  @GET
  @RequiresScope("users:raed")
  public String list() {
    return "";
  }
}
