package old;

import jakarta.ws.rs.GET;
import org.scopewarden.annotations.Authenticated;

@javax.ws.rs.Path("/both")
@jakarta.ws.rs.Path("/both")
@Authenticated
public class Both {

  @GET
  public String text() {
    return "";
  }
}
