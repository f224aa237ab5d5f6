package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.RequiresScope;

@Path("/users")
public class InterfacesDisagree implements Lists, Reads {

  @Override
  @GET
  public String list() {
    return "";
  }
}

interface Lists {
  @Authenticated
  String list();
}

interface Reads {
  @RequiresScope("users:read")
  String list();
}
