package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.RequiresScope;

@Path("/users")
public class CommonRequest {

  @GET
  @Path("me")
  @Authenticated
  public String me() {
    return "";
  }

  @POST
  @Path("me")
  @Authenticated
  public void change() {}

  @GET
  @Path("{id}")
  @RequiresScope("users:read")
  public String user(@PathParam("id") String id) {
    return "";
  }
}
