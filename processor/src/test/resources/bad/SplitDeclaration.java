package fixture;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.RequiresScope;

@Authenticated
public class SplitDeclaration implements SplitApi {

  @Override
  @RequiresScope("users:read")
  public String list() {
    return "";
  }

  @Override
  public void create() {}

  @Override
  public void delete() {}
}

@Path("/users")
interface SplitApi {

  @GET
  String list();

  @POST
  void create();

  @DELETE
  @RequiresScope("users:write")
  void delete();
}
