package hierarchy;

import jakarta.annotation.security.DenyAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;

@Reading
public class ItemResource {

  @GET
  public String get() {
    return "";
  }

  @DELETE
  @DenyAll
  public void delete() {}
}
