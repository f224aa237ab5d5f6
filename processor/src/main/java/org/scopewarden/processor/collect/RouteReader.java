package org.scopewarden.processor.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.scopewarden.model.Route;

/** Reads how HTTP reaches an endpoint: the application's path, its class's, and its own. */
final class RouteReader {

  private final String applicationPath;
  private final Mounts mounts;

  RouteReader(String applicationPath, Mounts mounts) {
    this.applicationPath = applicationPath;
    this.mounts = mounts;
  }

  /** A route for each designator of {@code method} at each place where {@code type} hangs. */
  List<Route> read(TypeElement type, ResourceMethod method, Hierarchy hierarchy) {
    ExecutableElement annotated = method.annotated();
    TypeElement described = hierarchy.withPath().orElse(type);
    List<String> consumes = JaxRs.consumes(annotated, described);
    List<String> produces = JaxRs.produces(annotated, described);
    List<Route> routes = new ArrayList<>();
    for (String verb : method.verbs()) {
      for (String mount : mounts.paths().getOrDefault(type, Set.of())) {
        String path = JaxRs.join(mount, JaxRs.path(annotated));
        routes.add(new Route(verb, "/" + JaxRs.join(applicationPath, path), consumes, produces));
      }
    }
    return routes;
  }
}
