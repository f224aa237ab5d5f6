package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.scopewarden.annotations.Authenticated;

@Deprecated(forRemoval = true)
@Path("/elder")
public class Elder {

  @GET
  @Authenticated
  @Produces("text/plain;profile=\"a,b\"")
  public String get() {
    return "";
  }
}
