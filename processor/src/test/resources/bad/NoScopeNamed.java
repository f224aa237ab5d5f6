package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.RequiresScope;

@Path("/users")
@RequiresScope
public class NoScopeNamed {

  @GET
  public String list() {
    return "";
  }
}
