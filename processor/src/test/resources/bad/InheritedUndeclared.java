package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Quarkus, CVE-2023-5675: inherited endpoints without a rule escaped the denial of such. */
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
