package org.scopewarden.model.compare;

import java.util.List;
import java.util.Optional;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Route;
import org.scopewarden.model.path.Template;

/** Finds requests that an endpoint did not answer before, whatever their media types are. */
final class NewRequests {

  private NewRequests() {}

  /** One of them, such as {@code GET /users}; nothing if there are none. */
  static Optional<String> of(Entry before, Entry after) {
    return after.routes().stream()
        .flatMap(route -> path(before, route).map(path -> route.method() + " " + path).stream())
        .findFirst();
  }

  private static Optional<String> path(Entry before, Route route) {
    List<Route> old =
        before.routes().stream().filter(each -> Request.isFor(each, route.method())).toList();
    String shape = Template.shape(route.path());
    if (old.stream().anyMatch(each -> Template.shape(each.path()).equals(shape))) {
      return Optional.empty();
    }
    Template template = new Template(route.path());
    return template
        .common(template, old.stream().map(each -> new Template(each.path())).toList())
        .map(path -> path.example().orElse(route.path()));
  }
}
