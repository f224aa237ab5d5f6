package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.scopewarden.annotations.RequiresScope;
import org.scopewarden.annotations.SuppressRule;

@Path("/suppressed")
@RequiresScope("users:write")
public class Suppressed {

  @GET
  @RequiresScope("users:read")
  @SuppressRule(code = "SW204", reason = "reading is for more callers than writing")
  @SuppressRule(code = "SW601", reason = "the name means a page's key, not an access key")
  public String list(@QueryParam("api_key") String key) {
    return "";
  }
}
