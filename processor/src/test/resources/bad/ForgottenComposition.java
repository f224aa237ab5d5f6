package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.scopewarden.annotations.RequiresScope;

@Path("/users")
public class ForgottenComposition {

  @GET
  @Reader
  public String list() {
    return "";
  }
}

@Retention(RetentionPolicy.SOURCE)
@RequiresScope("users:read")
@interface Reader {}
