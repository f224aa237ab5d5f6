package org.scopewarden.model;

import java.util.Comparator;
import java.util.List;

/**
 * An endpoint and who may call it.
 *
 * @param resource the binary name of the resource class
 * @param method the method that executes
 * @param routes how HTTP reaches it, sorted; empty for a sub-resource that only other modules mount
 * @param rule who may call it
 * @param notObjectScoped why no object that the path names needs a check, empty if nothing is said
 * @param declaredOn the class or method whose annotations decided, as a Java programmer names it,
 *     or {@link #BASELINE}
 */
public record Entry(
    String resource,
    MethodSignature method,
    List<Route> routes,
    AccessRule rule,
    String notObjectScoped,
    String declaredOn)
    implements Comparable<Entry> {

  /** What decided about an endpoint that declares nothing and is listed in the baseline file. */
  public static final String BASELINE = "baseline";

  private static final Comparator<Entry> BY_ROUTE =
      Comparator.comparing(Entry::firstRoute)
          .thenComparing(Entry::method)
          .thenComparing(Entry::resource);

  public Entry {
    routes = Sorted.distinct(routes);
  }

  /** Stable and unique within a manifest, such as {@code org.acme.Users.get(long)}. */
  public String id() {
    return id(resource, method);
  }

  /** The id of an endpoint whose rule may not be known yet. */
  public static String id(String resource, MethodSignature method) {
    return resource + "." + method.inWords();
  }

  private Route firstRoute() {
    return routes.isEmpty() ? Route.NONE : routes.get(0);
  }

  @Override
  public int compareTo(Entry other) {
    return BY_ROUTE.compare(this, other);
  }
}
