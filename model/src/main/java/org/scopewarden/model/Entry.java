package org.scopewarden.model;

import java.util.Comparator;
import java.util.List;

/**
 * An endpoint and who may call it.
 *
 * @param resource the binary name of the resource class
 * @param method the method that executes
 * @param routes how HTTP reaches it, sorted, never empty
 * @param rule who may call it
 * @param declaredOn the class or method whose annotations decided, as a Java programmer names it
 */
public record Entry(
    String resource, MethodSignature method, List<Route> routes, AccessRule rule, String declaredOn)
    implements Comparable<Entry> {

  private static final Comparator<Entry> BY_ROUTE =
      Comparator.<Entry, Route>comparing(entry -> entry.routes().get(0))
          .thenComparing(Entry::method)
          .thenComparing(Entry::resource);

  /**
   * @throws IllegalArgumentException if there is no route
   */
  public Entry {
    routes = routes.stream().sorted().distinct().toList();
    if (routes.isEmpty()) {
      throw new IllegalArgumentException(resource + "." + method + " has no route");
    }
  }

  /** Stable and unique within a manifest, such as {@code org.acme.Users.get(long)}. */
  public String id() {
    return resource + "." + method.inWords();
  }

  @Override
  public int compareTo(Entry other) {
    return BY_ROUTE.compare(this, other);
  }
}
