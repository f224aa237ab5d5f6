package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Public;
import org.scopewarden.annotations.RequiresScopes;

@Path("/users")
@Public(reason = "open by default")
public class EmptyScopeContainer {

  @GET
  @RequiresScopes({})
  public String list() {
    return "";
  }
}
