package fixture;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.scopewarden.annotations.*;
import org.scopewarden.runtime.access.Caller;

@Path("/users")
public class NoCheckNamed {

  @GET
  @Authenticated
  @RequiresCheck({})
  public String get() {
    return "";
  }

  public abstract static class MyCheck {
    public boolean test(Caller caller) {
      return true;
    }
  }
}
