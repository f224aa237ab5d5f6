package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.RequiresScope;

/** Spring Security, CVE-2025-41232: rules on private methods were not found, and nobody said so. */
@Path("/users")
public class ScopeOnPrivateMethod {

  @GET
  @RequiresScope("users:read")
  private String list() {
    return "";
  }
}
