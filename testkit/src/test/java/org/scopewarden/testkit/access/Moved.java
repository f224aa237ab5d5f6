package org.scopewarden.testkit.access;

import org.scopewarden.model.Entry;
import org.scopewarden.model.Route;

/** Entries of an application that was moved to another path. */
final class Moved {

  private Moved() {}

  static Entry below(String prefix, Entry entry) {
    return new Entry(
        entry.resource(),
        entry.method(),
        entry.routes().stream().map(route -> below(prefix, route)).toList(),
        entry.rule(),
        entry.notObjectScoped(),
        entry.declaredOn());
  }

  private static Route below(String prefix, Route route) {
    return new Route(route.method(), prefix + route.path(), route.consumes(), route.produces());
  }
}
