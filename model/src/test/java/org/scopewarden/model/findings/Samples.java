package org.scopewarden.model.findings;

import java.util.ArrayList;
import java.util.List;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Clause;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.MethodSignature;
import org.scopewarden.model.Route;
import org.scopewarden.model.Scope;

/** Writes manifests in short. */
final class Samples {

  static final AccessRule AUTHENTICATED = new AccessRule.Guarded(List.of());
  static final AccessRule OPEN = new AccessRule.Public("polled", false);

  private Samples() {}

  static AccessRule scope(String name) {
    return new AccessRule.Guarded(List.of(Clause.anyOf(List.of(new Scope(name)))));
  }

  static Entry entry(String method, AccessRule rule, Route... routes) {
    return new Entry(
        "org.acme.Users",
        new MethodSignature(method, "()V"),
        List.of(routes),
        rule,
        "",
        "org.acme");
  }

  /** A route such as {@code GET /users}. */
  static Route route(String verbAndPath) {
    String[] parts = verbAndPath.split(" ", 2);
    return new Route(parts[0], parts[1], List.of(), List.of());
  }

  static Manifest of(Entry... entries) {
    return of(List.of(entries));
  }

  static Manifest of(List<Entry> entries) {
    return new Manifest("org.acme", Catalog.NONE, entries);
  }

  /** An entry for each route, in order {@code m0}, {@code m1} and so on, each with its own rule. */
  static Manifest allDifferent(List<Route> routes) {
    List<Entry> entries = new ArrayList<>();
    for (Route route : routes) {
      int index = entries.size();
      entries.add(entry("m" + index, scope("s" + index), route));
    }
    return of(entries);
  }
}
