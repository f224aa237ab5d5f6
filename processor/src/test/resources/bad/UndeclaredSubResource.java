package fixture;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;

@Path("/users")
public class UndeclaredSubResource {

  @Path("{id}")
  public Class<Located> user() {
    return Located.class;
  }

  public static class Located {

    @DELETE
    public void delete() {}
  }
}
