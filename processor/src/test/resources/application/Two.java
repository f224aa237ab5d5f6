package fixture;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import org.scopewarden.annotations.Authenticated;

@Path("/things")
@Authenticated
public class Two {

  @GET
  public String list() {
    return "";
  }

  @ApplicationPath("api")
  public static class TheApplication extends Application {}

  public static class AnotherApplication extends Application {}
}
