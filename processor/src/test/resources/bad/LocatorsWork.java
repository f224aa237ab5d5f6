package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ResourceContext;
import jakarta.ws.rs.core.Context;
import org.scopewarden.annotations.Authenticated;

@Path("/locators")
public class LocatorsWork {

  @Context private ResourceContext context;
  private int count;

  @Path("a")
  public Leaf a(@PathParam("id") String id) { // calls find(…)
    return new Leaf(find(id));
  }

  @Path("b")
  public Leaf b(@PathParam("id") String id) { // calls Long.parseLong(…)
    return new Leaf(Long.parseLong(id));
  }

  @Path("c")
  public Leaf c(@PathParam("id") String id) { // calls this.find(…)
    return context.initResource(new Leaf(this.find(id)));
  }

  @Path("d")
  public Leaf d(@PathParam("id") String id) { // calls made.setId(…)
    Leaf made = new Leaf();
    made.setId(id);
    return made;
  }

  @Path("e")
  public Leaf e(@PathParam("id") String id) { // throws
    if (id == null) {
      throw new IllegalArgumentException();
    }
    return new Leaf(id);
  }

  @Path("f")
  public Leaf f() { // changes count
    count = 1;
    return new Leaf();
  }

  @Path("g")
  public Leaf g() { // changes this.count
    this.count += 1;
    return new Leaf();
  }

  @Path("h")
  public Leaf h() { // changes count
    return new Leaf(count++);
  }

  @Path("i")
  public Leaf i() { // runs a loop
    for (int i = 0; i < 9; i++) {}
    return new Leaf();
  }

  @Path("j")
  public Leaf j() { // runs a loop
    for (char each : new char[0]) {}
    return new Leaf();
  }

  @Path("k")
  public Leaf k() { // runs a loop
    while (count > 1) {}
    return new Leaf();
  }

  @Path("l")
  public Leaf l() { // runs a loop
    do {} while (count > 1);
    return new Leaf();
  }

  @Path("m")
  public Leaf m() { // waits for a lock
    synchronized (this) {
      return new Leaf();
    }
  }

  @Path("n")
  public Leaf n() { // tries something that may fail
    try {
      return new Leaf();
    } finally {
    }
  }

  private String find(String id) {
    return id;
  }

  @Authenticated
  public static class Leaf {

    Leaf(Object... parts) {}

    void setId(String id) {}

    @GET
    public String get() {
      return "";
    }
  }
}
