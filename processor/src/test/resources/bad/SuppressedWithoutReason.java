package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.RequiresScope;
import org.scopewarden.annotations.SuppressRule;

@Path("/users")
@RequiresScope("users:write")
@SuppressRule(code = "SW203", reason = "another rule")
public class SuppressedWithoutReason {

  @GET
  @RequiresScope("users:read")
  @SuppressRule(code = "SW204", reason = " ")
  public String list() {
    return "";
  }
}
