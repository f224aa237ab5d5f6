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
public class TwoConversions {

  @GET
  @Path("{id}")
  @Authenticated
  @RequiresCheck(MyCheck.class)
  public String get(@PathParam("id") String id) {
    return "";
  }

  public record Id(String text) {
    public static Id fromString(String text) {
      return new Id(text.trim());
    }
  }

  public static final class MyCheck {
    public boolean test(@PathParam("id") Id id) {
      return true;
    }
  }
}
