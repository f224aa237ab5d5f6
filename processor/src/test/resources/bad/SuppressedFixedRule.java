package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.SuppressRule;

@Path("/users")
public class SuppressedFixedRule {

  @GET
  @SuppressRule(code = "SW101", reason = "this rule cannot be silenced")
  public String list() {
    return "";
  }
}
