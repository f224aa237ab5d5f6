package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.RequiresScope;

@Path("/users")
public class MissingTypes extends Missing<String> implements Absent {

  @GET
  @RequiresScope(Missing.READ)
  public Unknown[] list(Gone<Unknown> gone) {
    return null;
  }

  @Path("{id}")
  public Nowhere locate() {
    return null;
  }
}
