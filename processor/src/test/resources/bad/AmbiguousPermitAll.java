package fixture;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/users")
public class AmbiguousPermitAll {

  @GET
  @PermitAll
  public String list() {
    return "";
  }
}
