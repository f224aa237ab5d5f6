package fixture;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.scopewarden.annotations.RequiresScope;

@Path("/users")
@RequiresScope("users:read")
public class ApartResource {

  @GET
  @Path("{id: \\d+}")
  public String user(@PathParam("id") long id) {
    return "";
  }

  @GET
  @Path("{name}/posts")
  public String posts(@PathParam("name") String name) {
    return "";
  }

  @DELETE
  @Path("{name}")
  @RequiresScope("users:write")
  public void delete(@PathParam("name") String name) {}

  @GET
  @Path("me")
  @RequiresScope("users:write")
  public String me() {
    return "";
  }

  @POST
  @Path("me")
  @Consumes("text/plain")
  public void rename(String name) {}

  @POST
  @Path("me")
  @Consumes("application/json")
  @RequiresScope("users:write")
  public void replace(String user) {}
}
