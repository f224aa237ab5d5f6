package org.scopewarden.model.expect;

import java.util.List;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.Atom;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.CatalogScope;
import org.scopewarden.model.Clause;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.MethodSignature;
import org.scopewarden.model.Route;
import org.scopewarden.model.Scope;

/** Writes documents in short. */
final class Samples {

  static final AccessRule AUTHENTICATED = new Guarded(List.of());

  /** {@code all} implies the others, {@code write} implies {@code read}. */
  static final Catalog CATALOG =
      new Catalog(
          List.of(
              known("all", "delete", "read", "write"),
              known("delete"),
              known("read"),
              known("write", "read")));

  private Samples() {}

  private static CatalogScope known(String name, String... implied) {
    return new CatalogScope(scope(name), name, List.of(implied).stream().map(Scope::new).toList());
  }

  static Scope scope(String name) {
    return new Scope(name);
  }

  static Guarded requiring(Atom... anyOfEach) {
    return new Guarded(List.of(anyOfEach).stream().map(atom -> anyOf(atom)).toList());
  }

  static Clause anyOf(Atom... atoms) {
    return Clause.anyOf(List.of(atoms));
  }

  /** A route such as {@code GET /users}. */
  static Route route(String verbAndPath) {
    String[] parts = verbAndPath.split(" ", 2);
    return new Route(parts[0], parts[1], List.of(), List.of());
  }

  static Route route(String verbAndPath, List<String> consumes, List<String> produces) {
    Route route = route(verbAndPath);
    return new Route(route.method(), route.path(), consumes, produces);
  }

  static Entry entry(String method, AccessRule rule, Route... routes) {
    return new Entry(
        "org.acme.Users", MethodSignature.parse(method), List.of(routes), rule, "", "org.acme");
  }

  static Manifests document(Entry... entries) {
    return Manifests.of(new Manifest("org.acme", CATALOG, List.of(entries)));
  }
}
