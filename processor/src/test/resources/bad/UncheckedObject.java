package fixture;

import jakarta.annotation.security.DenyAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.scopewarden.annotations.NotObjectScoped;
import org.scopewarden.annotations.Public;
import org.scopewarden.annotations.RequiresCheck;
import org.scopewarden.annotations.RequiresScope;

@Path("/users")
public class UncheckedObject {

  @DELETE
  @Path("{id}")
  @RequiresScope("users:delete")
  public void delete(@PathParam("id") String id) {}

  @GET
  @RequiresScope("users:read")
  public String list() {
    return "";
  }

  @GET
  @Path("{id}")
  @Public(reason = "profiles are public")
  public String get(@PathParam("id") String id) {
    return "";
  }

  @POST
  @Path("{id}")
  @RequiresScope("users:write")
  @NotObjectScoped(reason = "for the staff")
  public void post(@PathParam("id") String id) {}

  @PUT
  @Path("{id}")
  @RequiresScope("users:write")
  @RequiresCheck(Mine.class)
  public void put(@PathParam("id") String id) {}

  @PUT
  @Path("{id}/name")
  @RequiresScope("users:write:{id}")
  public void rename(@PathParam("id") String id) {}

  @GET
  @Path("{id}/secret")
  @DenyAll
  public String secret(@PathParam("id") String id) {
    return "";
  }

  public static final class Mine {
    public boolean test(@PathParam("id") String id) {
      return id.isEmpty();
    }
  }
}
