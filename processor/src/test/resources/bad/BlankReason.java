package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Public;

@Path("/health")
public class BlankReason {

  @GET
  @Public(reason = "  ")
  public String health() {
    return "";
  }
}
