package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Authenticated;

@Path("/users")
public class StaticLocator {

  @Path("posts")
  public static Posts posts() {
    return new Posts();
  }

  @Path("/posts")
  @Authenticated
  public static class Posts {

    @GET
    public String list() {
      return "";
    }
  }
}
