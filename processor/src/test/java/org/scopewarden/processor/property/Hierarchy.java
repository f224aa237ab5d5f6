package org.scopewarden.processor.property;

import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * Types that know only each other, in a package of their own.
 *
 * @param name the package
 * @param seed what it was made from
 */
record Hierarchy(String name, long seed, List<SourceType> types) {

  private static final String IMPORTS =
      """
      import jakarta.ws.rs.*;
      import jakarta.ws.rs.container.*;
      import jakarta.ws.rs.core.*;
      import org.scopewarden.annotations.*;

      """;

  Hierarchy {
    types = List.copyOf(types);
  }

  Stream<JavaFileObject> files() {
    return types.stream()
        .map(type ->
            JavaFileObjects.forSourceString(
                name + "." + type.name(), "package " + name + ";\n\n" + IMPORTS + type.source()));
  }

  /** All hierarchies that lack one piece of this one, the largest pieces first. */
  List<Hierarchy> smaller() {
    List<Hierarchy> smaller = new ArrayList<>();
    SourceType.without(types).forEach(rest -> smaller.add(new Hierarchy(name, seed, rest)));
    for (int i = 0; i < types.size(); i++) {
      for (SourceType type : types.get(i).smaller()) {
        List<SourceType> changed = new ArrayList<>(types);
        changed.set(i, type);
        smaller.add(new Hierarchy(name, seed, changed));
      }
    }
    return smaller;
  }

  /** The seed and all sources. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("// seed " + seed + ", package " + name + "\n");
    types.forEach(type -> text.append(type.source()));
    return text.toString();
  }
}
