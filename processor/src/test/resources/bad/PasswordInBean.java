package fixture;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.scopewarden.annotations.Authenticated;

@Path("/users")
public class PasswordInBean {

  @GET
  @Authenticated
  public String list(@BeanParam Filter filter) {
    return "";
  }

  @GET
  @Path("again")
  @Authenticated
  public String again(@BeanParam Filter filter) {
    return "";
  }

  public static class Filter {

    @QueryParam("page")
    private int page;

    @QueryParam("password")
    private String password;
  }
}
