package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.RequiresScope;

@Path("/users")
public class IllegalScopeInList {

  @GET
  @RequiresScope(
      allOf = {
        "users:read",
        "users write",
      })
  public String list() {
    return "";
  }
}
