package org.scopewarden.review;

import java.util.ArrayList;
import java.util.List;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Denied;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.AccessRule.Public;
import org.scopewarden.model.Atom;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.CatalogScope;
import org.scopewarden.model.Clause;
import org.scopewarden.model.Entry;
import org.scopewarden.model.InstanceScope;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.MethodSignature;
import org.scopewarden.model.Role;
import org.scopewarden.model.Route;
import org.scopewarden.model.Scope;

/** Writes manifests in short. */
public final class Samples {

  public static final AccessRule AUTHENTICATED = new Guarded(List.of());
  public static final AccessRule OPEN = new Public("polled by the load balancer", false);
  public static final AccessRule DENIED = new Denied();

  private Samples() {}

  /** All of the clauses must hold, each written as {@link #clause} reads it. */
  public static Guarded rule(String... clauses) {
    return new Guarded(List.of(clauses).stream().map(Samples::clause).toList());
  }

  /** Such as <code>users:read|role admin|streams:edit:{id}</code>. */
  public static Clause clause(String alternatives) {
    return Clause.anyOf(List.of(alternatives.split("\\|")).stream().map(Samples::atom).toList());
  }

  private static Atom atom(String text) {
    if (text.startsWith("role ")) {
      return new Role(text.substring("role ".length()));
    }
    int brace = text.indexOf(":{");
    return brace < 0
        ? new Scope(text)
        : new InstanceScope(
            new Scope(text.substring(0, brace)), text.substring(brace + 2, text.length() - 1));
  }

  /** An entry whose routes are written such as {@code GET /users}. */
  public static Entry entry(String method, AccessRule rule, String... routes) {
    return entry(method, rule, List.of(routes).stream().map(Samples::route).toList());
  }

  public static Entry entry(String method, AccessRule rule, List<Route> routes) {
    return new Entry(
        "org.acme.Users", new MethodSignature(method, "()V"), routes, rule, "", "org.acme.Users");
  }

  public static Route route(String methodAndPath) {
    String[] parts = methodAndPath.split(" ", 2);
    return new Route(parts[0], parts[1], List.of(), List.of());
  }

  /** Each written such as {@code admin:all > users:read users:write}, with all that is implied. */
  public static Catalog catalog(String... scopes) {
    List<CatalogScope> known = new ArrayList<>();
    for (String each : scopes) {
      String[] parts = each.split(" > ", 2);
      List<Scope> implies =
          parts.length == 1
              ? List.of()
              : List.of(parts[1].split(" ")).stream().map(Scope::new).toList();
      known.add(new CatalogScope(new Scope(parts[0]), "May " + parts[0], implies));
    }
    return new Catalog(known);
  }

  public static Manifest manifest(String module, Catalog catalog, Entry... entries) {
    return new Manifest(module, catalog, List.of(entries));
  }
}
