package fixture;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.Public;
import org.scopewarden.annotations.RequiresScope;

@Path("/users/")
@Authenticated
@Produces("application/json")
public final class UsersResource implements Creates<String> {

  @GET
  public List<String> list() {
    return List.of();
  }

  @GET
  @Path("{id: [0-9]*/?}")
  @RequiresScope(Scopes.USERS_READ)
  public String list(@PathParam("id") long id) {
    return "";
  }

  @Override
  @POST
  @Consumes("text/plain, application/json")
  @RequiresScope(Scopes.USERS_WRITE)
  @RequiresScope(anyOf = {Scopes.USERS_DELETE, Scopes.ADMIN_ALL})
  public void create(String user) {}

  @DELETE
  @Path("{id}")
  @RequiresScope(allOf = {Scopes.USERS_DELETE, Scopes.USERS_READ})
  public void delete(@PathParam("id") String id) {}

  @GET
  @Path("health")
  @Public(reason = "polled by the load balancer */ <b>\\u0041@")
  public String health() {
    return "";
  }

  @GET
  @Path("greeting")
  @Public(reason = "greets whoever comes", identify = true)
  public String greeting() {
    return "";
  }

  public void notAnEndpoint() {}
}
