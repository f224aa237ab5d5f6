package fixture;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import java.util.Date;

/** The locator's type is a class of a jar; what it returns is a class of this module. */
@Path("/users")
public class UndeclaredBelowJar {

  @Path("since")
  public Date since() {
    return new Since();
  }

  static class Since extends Date {

    private static final long serialVersionUID = 1;

    @DELETE
    public void delete() {}
  }
}
