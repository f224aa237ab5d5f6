package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/users")
public class InheritedUndeclared extends UndeclaredBase {}

@Path("/members")
class Members extends UndeclaredBase {}

abstract class UndeclaredBase {

  @GET
  public String inherited() {
    return "";
  }
}
