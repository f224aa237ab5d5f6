package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.RequiresScope;

@Path("/users")
public class CommonRequestByRegex {

  @GET
  @Path("{id: \\d+}")
  @RequiresScope("users:write")
  public String byId(@PathParam("id") long id) {
    return "";
  }

  @GET
  @Path("{name: [a-z]\\w*}")
  @Authenticated
  public String byName(@PathParam("name") String name) {
    return "";
  }

  @GET
  @Path("{path: [a-z/]+}")
  @RequiresScope("users:read")
  public String byPath(@PathParam("path") String path) {
    return "";
  }
}
