package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.NotDeployed;

@Path("/remote")
@NotDeployed(reason = "")
public class NotDeployedWithoutReason {

  @GET
  public String get() {
    return "";
  }
}
