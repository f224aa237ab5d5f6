package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.RequiresScope;

@Path("/users")
public class RedundantScope {

  @GET
  @RequiresScope(
      allOf = {
        "users:write",
        "users:read",
      })
  public String list() {
    return "";
  }
}
