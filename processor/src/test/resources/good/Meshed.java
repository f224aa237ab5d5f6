package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Authenticated;

/** Every node leads to every other: the ways are as many as the permutations. */
@Path("/mesh")
@Authenticated
public class Meshed {

  @Path("n0")
  public N0 n0() {
    return new N0();
  }

  @Path("n1")
  public N1 n1() {
    return new N1();
  }

  @Path("n2")
  public N2 n2() {
    return new N2();
  }

  @Path("n3")
  public N3 n3() {
    return new N3();
  }

  @Path("n4")
  public N4 n4() {
    return new N4();
  }

  @Path("n5")
  public N5 n5() {
    return new N5();
  }

  @Path("n6")
  public N6 n6() {
    return new N6();
  }

  @Path("n7")
  public N7 n7() {
    return new N7();
  }

  @Path("n8")
  public N8 n8() {
    return new N8();
  }

  @Path("n9")
  public N9 n9() {
    return new N9();
  }

  @Path("n10")
  public N10 n10() {
    return new N10();
  }

  @Path("n11")
  public N11 n11() {
    return new N11();
  }

  @GET
  public String get() {
    return "";
  }

  public static class N0 extends Meshed {}

  public static class N1 extends Meshed {}

  public static class N2 extends Meshed {}

  public static class N3 extends Meshed {}

  public static class N4 extends Meshed {}

  public static class N5 extends Meshed {}

  public static class N6 extends Meshed {}

  public static class N7 extends Meshed {}

  public static class N8 extends Meshed {}

  public static class N9 extends Meshed {}

  public static class N10 extends Meshed {}

  public static class N11 extends Meshed {}
}
