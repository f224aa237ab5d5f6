package fixture;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.RequiresScope;

@Path("/users")
public class OddOneOut {

  @GET
  @RequiresScope("users:read")
  public String list() {
    return "";
  }

  @POST
  @RequiresScope("users:write")
  public void create() {}

  @PUT
  @RequiresScope("users:write")
  public void replace() {}

  @POST
  @Path("import")
  @RequiresScope("users:write")
  public void load() {}

  @POST
  @Path("merge")
  @RequiresScope("users:write")
  public void merge() {}

  @DELETE
  @Authenticated
  public void delete() {}
}
