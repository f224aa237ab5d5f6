package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.RequiresScope;

@Path("/users")
@RequiresScope(allOf = {"users:read", "users:delete"})
public class RestatesClass {

  @GET
  @RequiresScope(allOf = {"users:delete", "users:read"})
  public String list() {
    return "";
  }

  @POST
  public void create() {}
}
