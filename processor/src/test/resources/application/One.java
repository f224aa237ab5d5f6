package fixture;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import org.scopewarden.annotations.Authenticated;

@Path("/things")
@Authenticated
public class One {

  @GET
  public String list() {
    return "";
  }

  @Path("{id}/part")
  public Part part() {
    return new Part();
  }

  @Authenticated
  public static class Part {

    @GET
    public String get() {
      return "";
    }
  }

  @ApplicationPath("/api/v1/*")
  public static class TheApplication extends Application {}

  public abstract static class Base extends Application {}
}
