package fixture;

import jakarta.ws.rs.Path;

@Path("/users")
public class UnresolvedLocator {

  @Path("{id}")
  public Object user() {
    return this;
  }
}
