package hierarchy;

import jakarta.ws.rs.GET;
import org.scopewarden.annotations.Authenticated;

public interface Ware {

  @GET
  @Authenticated
  String name();
}
