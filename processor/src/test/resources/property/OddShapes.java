package shapes;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.RequiresScope;

/** Every kind of class and method that Java has, as a resource. */
@Path("root")
@Authenticated
public class OddShapes {

  @GET
  public String varargs(@QueryParam("name") String... names) {
    return "";
  }

  @POST
  public <T extends Number & Comparable<T>> void bounded(T number) {}

  @Path("sealed")
  public Sealed sealed() {
    return new Leaf();
  }

  @Path("enum")
  public Level level() {
    return Level.LOW;
  }

  /** Nested, and nested in what is nested. */
  @Path("nested")
  @Authenticated
  static class Nested {

    @GET
    public void get() {}

    @Path("deeper")
    @RequiresScope("a")
    protected static final class Deeper {

      @GET
      public void get() {}
    }
  }
}

sealed interface Sealed permits Leaf, Other {

  @GET
  @RequiresScope("a")
  default Object get() {
    return "";
  }
}

final class Leaf implements Sealed {

  @Override
  public String get() {
    return "leaf";
  }
}

non-sealed class Other implements Sealed {}

enum Level {
  LOW,
  HIGH;

  @GET
  @RequiresScope("a")
  public String show() {
    return name();
  }
}

interface Named {

  @GET
  @Path("{id}")
  @RequiresScope("a")
  String name();
}

/** The accessor that nobody wrote is the endpoint. */
@Path("record")
record Card(@PathParam("id") String name) implements Named {}

@interface Holder {

  /** A class that is nested in an annotation. */
  @Path("held")
  @Authenticated
  class Held {

    @GET
    public void get() {}
  }
}

interface Defaults<T extends Comparable<T>> {

  @PUT
  @RequiresScope("a")
  default T put(List<? extends T> all) {
    throw new UnsupportedOperationException();
  }

  @DELETE
  @RequiresScope("b")
  default void delete() {}
}

@Path("abstract")
abstract class Middle implements Defaults<String> {

  @Override
  public abstract String put(List<? extends String> all);

  @Override
  public void delete() {}
}

/** Implements what an abstract class made abstract again; its path stands above. */
class Bottom extends Middle {

  @Override
  public String put(List<? extends String> all) {
    return "";
  }
}
