package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import org.scopewarden.annotations.Authenticated;

@Path("/users")
public class LocatorWorks {

  private final Map<String, String> users = Map.of();

  @Path("{id}/posts")
  public Posts posts(@PathParam("id") String id) {
    return new Posts(users.get(id));
  }

  @Authenticated
  public static class Posts {

    private final String user;

    Posts(String user) {
      this.user = user;
    }

    @GET
    public String list() {
      return user;
    }
  }
}
