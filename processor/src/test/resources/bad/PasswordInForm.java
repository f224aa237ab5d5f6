package fixture;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Public;

@Path("/login")
public class PasswordInForm {

  @POST
  @Public(reason = "where callers become known")
  public String login(
      @FormParam("user") String user,
      @FormParam("password") String password) {
    return "";
  }
}
