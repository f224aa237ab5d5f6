package fixture;

import jakarta.inject.Provider;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ResourceContext;
import jakarta.ws.rs.core.Context;
import java.util.function.Supplier;
import org.scopewarden.annotations.Authenticated;

@Path("/locators")
@Authenticated
public class Locators {

  @Context private ResourceContext context;
  private Provider<Leaf> provider;
  private Leaf leaf;

  @Path("a")
  public Leaf constructs(@PathParam("id") String id) {
    return new Leaf(id + "/", (String) (id), 42, this, new int[] {1}[0]);
  }

  @Path("b")
  public Class<Leaf> names() {
    return Leaf.class;
  }

  @Path("c")
  public Leaf returnsAField() {
    return this.leaf;
  }

  @Path("d")
  public Leaf chooses(@PathParam("id") String id) {
    if (id == null) {
      return null;
    }
    return id == "x" ? leaf : new Leaf();
  }

  @Path("e")
  public Leaf constructsInSteps(@PathParam("id") String id) {
    Leaf made = new Leaf();
    made.id = id;
    Leaf same;
    same = made;
    return same;
  }

  @Path("f")
  public Leaf asksTheContainer() {
    return this.context.initResource(new Leaf());
  }

  @Path("g")
  public Leaf asksAProvider(@Context ResourceContext other) {
    return other == null ? provider.get() : other.getResource(Leaf.class);
  }

  @Path("h")
  public Leaf defers(@PathParam("id") String id) {
    Supplier<String> later = () -> id.strip();
    return new Leaf(
        later,
        new Object() {
          @Override
          public String toString() {
            return id.strip();
          }
        });
  }

  @Authenticated
  public static class Leaf {

    String id;

    Leaf(Object... parts) {
      this.id = String.valueOf(parts.length);
    }

    @GET
    public String get() {
      return id;
    }
  }
}
