package fixture;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.scopewarden.runtime.access.Caller;

public class OwnsUser {

  public boolean test(
      Caller caller, @PathParam("id") UUID id, @HeaderParam("X-Tenant") String tenant) {
    return caller.subject().equals(id + "@" + tenant);
  }
}
