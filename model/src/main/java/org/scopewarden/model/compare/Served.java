package org.scopewarden.model.compare;

import java.util.Set;
import org.scopewarden.model.Manifests.Placed;
import org.scopewarden.model.Route;
import org.scopewarden.model.path.Template;

/**
 * One route of an endpoint.
 *
 * @param template the route's path, read
 */
record Served(Placed endpoint, Route route, Template template) {

  /** Requests with these methods have no content whose type could decide (RFC 9110 §9.3). */
  private static final Set<String> WITHOUT_CONTENT = Set.of("GET", "HEAD", "DELETE");

  /** Whether the route is for this method; HEAD follows GET. */
  boolean isFor(String method) {
    return route.method().equals(method) || (method.equals("HEAD") && route.method().equals("GET"));
  }

  /** How well the route fits, the higher the better; negative if it is not for the request. */
  int fit(Request request) {
    int method = route.method().equals(request.method()) ? 1 : isFor(request.method()) ? 0 : -1;
    int content =
        WITHOUT_CONTENT.contains(request.method()) ? 0 : request.content().fit(route.consumes());
    int accept = request.accept().fit(route.produces());
    return method < 0 || content < 0 || accept < 0 ? -1 : (method * 3 + content) * 3 + accept;
  }

  /** Equal for routes that answer the same requests. */
  static String mark(Route route) {
    return route.method()
        + " "
        + Template.shape(route.path())
        + " "
        + route.consumes()
        + route.produces();
  }

  String mark() {
    return mark(route);
  }
}
