package hierarchy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Authenticated;

@Authenticated
public class NodeResource {

  @GET
  public String get() {
    return "";
  }

  @Path("child")
  public NodeResource child() {
    return this;
  }
}
