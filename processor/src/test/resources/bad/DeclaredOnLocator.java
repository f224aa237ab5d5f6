package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.RequiresScope;

@Path("/users")
public class DeclaredOnLocator {

  @Path("{id}")
  @RequiresScope("users:read")
  public Located user() {
    return new Located();
  }

  @Authenticated
  public static class Located {

    @GET
    public String get() {
      return "";
    }
  }
}
