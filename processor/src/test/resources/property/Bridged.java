package bridged;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.RequiresScope;

/** All its methods are bridges that the compiler makes, since the superclass is not public. */
@Path("bridged")
public class Bridged extends Hidden {}

class Hidden {

  @GET
  @RequiresScope("a")
  public String get() {
    return "";
  }
}
