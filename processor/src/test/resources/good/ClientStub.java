package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.NotDeployed;

@Path("/remote")
@NotDeployed(reason = "calls another server")
public class ClientStub {

  @GET
  public String get() {
    return "";
  }
}
