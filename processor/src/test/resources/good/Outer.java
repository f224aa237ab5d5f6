package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.RequiresScope;

public final class Outer {

  @Path("nested")
  @RequiresScope(Scopes.USERS_READ)
  public static class Inner {

    @GET
    public String[] list(int[][] numbers, Outer outer, Inner inner) {
      return new String[0];
    }
  }
}
