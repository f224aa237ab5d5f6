package fixture;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.RequiresScope;

/** CXF serves it: the path stands on an interface that only an interface names. */
public class UndeclaredFarPath implements Listing {

  @Override
  public String list() {
    return "users";
  }

  @DELETE
  public void delete() {}
}

@Path("/users")
interface Mounted {}

interface Listing extends Mounted {

  @GET
  @RequiresScope("users:read")
  String list();
}
