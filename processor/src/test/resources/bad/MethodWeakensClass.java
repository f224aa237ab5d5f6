package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.RequiresScope;

@Path("/users")
@RequiresScope("users:write")
public class MethodWeakensClass {

  @GET
  @RequiresScope("users:read")
  public String list() {
    return "";
  }
}
