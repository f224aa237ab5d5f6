package fixture;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Public;
import org.scopewarden.annotations.RequiresScope;

/** Liferay: what stood on a class opened the methods that it had from elsewhere. */
@Path("/reports")
@Public(reason = "the list is on the home page")
public class ClassWeakensItsSuperclass extends Administration {

  @GET
  public String list() {
    return "";
  }
}

@RequiresScope("users:delete")
abstract class Administration {

  @DELETE
  public void deleteAll() {}
}
