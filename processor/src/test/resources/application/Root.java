package fixture;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.NotDeployed;

@Path("/things")
@Authenticated
public class Root {

  @GET
  public String list() {
    return "";
  }

  @ApplicationPath("/")
  public static class TheApplication extends Application {}

  @NotDeployed(reason = "for tests only")
  @ApplicationPath("tests")
  public static class TestApplication extends Application {}
}
