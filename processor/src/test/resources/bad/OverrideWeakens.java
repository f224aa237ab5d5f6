package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.RequiresScope;

@Path("/users")
public class OverrideWeakens extends GuardedBase {

  @Override
  @Authenticated
  public String list() {
    return "";
  }
}

abstract class GuardedBase {

  @GET
  @RequiresScope("users:read")
  public abstract String list();
}
