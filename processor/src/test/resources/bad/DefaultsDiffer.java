package fixture;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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
public class DefaultsDiffer {

  @DefaultValue("2")
  @QueryParam("id")
  private int other;

  @GET
  @Authenticated
  @RequiresCheck(MyCheck.class)
  public String get(@DefaultValue("1") @QueryParam("id") int id) {
    return "";
  }

  public static final class MyCheck {
    public boolean test(@QueryParam("id") int id) {
      return true;
    }
  }
}
