package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.scopewarden.annotations.Authenticated;

@Path("/users")
public class TokenInQuery {

  @GET
  @Authenticated
  public String list(
      @QueryParam("page") int page,
      @QueryParam("Access_Token") String token) {
    return "";
  }
}
