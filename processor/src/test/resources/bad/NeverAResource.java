package fixture;

import jakarta.ws.rs.GET;
import org.scopewarden.annotations.RequiresScope;

public class NeverAResource {

  @GET
  @RequiresScope("users:read")
  public String list() {
    return "";
  }

  @GET
  @RequiresScope("users:write")
  public String other() {
    return "";
  }
}
