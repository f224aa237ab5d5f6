package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.RequiresScope;

@Path("/users")
public class MisspeltInRepeated {

  @GET
  @RequiresScope("users:write")
  @RequiresScope(
      anyOf = {
        "users:delete",
        "users:raed"
      })
  public String list() {
    return "";
  }
}
