package fixture;

import jakarta.ws.rs.GET;
import org.scopewarden.annotations.RequiresScope;
import org.scopewarden.annotations.SuppressRule;

@SuppressRule(code = "SW402", reason = "the shop module mounts it")
public class ForOthers {

  @GET
  @RequiresScope("users:read")
  public String list() {
    return "";
  }
}
