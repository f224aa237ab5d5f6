package samepath;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Authenticated;

/** {@code Base} is met at {@code base} by way of {@code A} first, where {@code a} leads back. */
@Path("root")
public class SamePathTwoWays {

  @Path("base")
  public Base base() {
    return new Base();
  }
}

class Base {

  @Path("a")
  public A a() {
    return new A();
  }
}

@Authenticated
class A extends Base {

  @GET
  public void get() {}

  @Path("/")
  public Base same() {
    return this;
  }
}
