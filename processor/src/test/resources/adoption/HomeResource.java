package adopter;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Authenticated;

@Path("/home")
public class HomeResource {

  @GET
  @Authenticated
  public String home() {
    return "";
  }
}
