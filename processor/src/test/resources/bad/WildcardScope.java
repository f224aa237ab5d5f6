package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.RequiresScope;

@Path("/users")
public class WildcardScope {

  @GET
  @RequiresScope("users:*")
  public String list() {
    return "";
  }
}
