package org.scopewarden.model.compare;

import org.scopewarden.model.Manifests.Placed;
import org.scopewarden.model.Route;
import org.scopewarden.model.path.Template;

/**
 * One route of an endpoint.
 *
 * @param template the route's path, read
 */
record Served(Placed endpoint, Route route, Template template) {

  /** How well the route fits, the higher the better; negative if it is not for the request. */
  int fit(Request request) {
    return request.fit(route);
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

  /** Whether both are for the same paths, but for media types. */
  boolean isSamePlace(Served other) {
    return route.method().equals(other.route.method())
        && Template.shape(route.path()).equals(Template.shape(other.route.path()));
  }

  boolean isOfSameClass(Served other) {
    return endpoint.entry().resource().equals(other.endpoint.entry().resource());
  }

  String mark() {
    return mark(route);
  }
}
