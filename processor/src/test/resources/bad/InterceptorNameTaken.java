package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Authenticated;

@Path("/users")
@Authenticated
public class InterceptorNameTaken {

  @GET
  public String list() {
    return "";
  }
}

class InterceptorNameTakenInterceptor {}
