package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Authenticated;

public class PrivateResource {

  @Path("/hidden")
  @Authenticated
  private static final class Hidden {

    @GET
    public String get() {
      return "";
    }
  }
}
