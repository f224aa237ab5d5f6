package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.RequiresScope;

@Path("/users")
@RequiresScope("users:write")
@RequiresScope(" ")
public class BlankInRepeatedOnClass {

  @GET
  public String list() {
    return "";
  }
}
