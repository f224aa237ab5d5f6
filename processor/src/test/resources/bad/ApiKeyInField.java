package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.MatrixParam;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Authenticated;

@Path("/users")
public class ApiKeyInField {

  private String key = "";

  @GET
  @Authenticated
  public String list() {
    return key;
  }

  @MatrixParam("apiKey")
  public void setKey(String key) {
    this.key = key;
  }
}
