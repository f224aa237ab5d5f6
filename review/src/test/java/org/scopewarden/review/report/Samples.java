package org.scopewarden.review.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.scopewarden.model.Manifests;
import org.scopewarden.model.MethodSignature;
import org.scopewarden.model.ObjectCheck;
import org.scopewarden.model.ObjectCheck.Parameter;
import org.scopewarden.model.ObjectCheck.Source;
import org.scopewarden.model.Role;
import org.scopewarden.model.Route;
import org.scopewarden.model.Scheme;
import org.scopewarden.model.Scope;
import org.scopewarden.model.StepUp;

/** Documents to report on, written in short. */
final class Samples {

  static final ObjectCheck OWNS =
      new ObjectCheck("org.acme.OwnsUser", "test", List.of(new Parameter(Source.PATH, "id")));

  private static final List<String> JSON = List.of("application/json");

  private Samples() {}

  /** A directory of users with posts, and a module of streams beside it. */
  static Manifests directory() {
    return Manifests.of(
        new Manifest("org.acme.directory", users(), directoryEntries()),
        new Manifest(
            "org.acme.streams",
            new Catalog(
                List.of(
                    listed("streams:edit", "Edit streams", "streams:watch"),
                    listed("streams:watch", "Watch streams"))),
            List.of(
                entry("org.acme.Streams", "watch", needs("streams:watch"), "GET /streams/{id}"),
                entry(
                    "org.acme.Streams",
                    "edit",
                    guarded(
                        Clause.anyOf(List.of(new InstanceScope(new Scope("streams:edit"), "id")))),
                    "PUT /streams/{id}"))));
  }

  private static Catalog users() {
    return new Catalog(
        List.of(
            listed(
                "admin:all",
                "Do everything",
                "users:read",
                "users:write",
                "users:delete",
                "posts:read",
                "posts:write"),
            listed("users:write", "Add and change users", "users:read"),
            listed("users:read", "See who the users are"),
            listed("users:delete", "Remove users"),
            listed("posts:write", "Write posts, and take one's own back", "posts:read"),
            listed("posts:read", "Read all posts"),
            listed("reports:read", "Read reports, which no endpoint gives any more")));
  }

  private static List<Entry> directoryEntries() {
    String users = "org.acme.Users";
    return List.of(
        entry(users, "list", needs("users:read"), "GET /users"),
        entry(users, "find", needs("users:read"), "GET /users/{id}"),
        entry(users, "create", needs("users:write"), "POST /users"),
        entry(
            users,
            "delete",
            new Guarded(
                List.of(Scheme.BEARER, Scheme.SESSION),
                List.of(clause("users:delete")),
                List.of(OWNS),
                new StepUp(List.of("gold"), OptionalLong.of(300))),
            "DELETE /users/{id}"),
        entry(users, "me", guarded(), "GET /users/me"),
        entry("org.acme.Posts", "list", needs("posts:read"), "GET /posts", "GET /users/{id}/posts"),
        entry("org.acme.Posts", "publish", both("posts:write", "users:read"), "POST /posts"),
        entry(
            "org.acme.Posts",
            "moderate",
            guarded(Clause.anyOf(List.of(new Role("moderator"), new Scope("admin:all")))),
            "POST /posts/{id}/hide"),
        entry("org.acme.Health", "health", open("polled by the load balancer"), "GET /health"),
        entry("org.acme.Login", "login", open("whoever logs in has no token yet"), "POST /login"),
        entry("org.acme.Debug", "dump", new Denied(), "GET /debug/dump"));
  }

  /** As many endpoints as that, of resources with eight each, and as many scopes. */
  static Manifests large(int endpoints, int scopes) {
    List<CatalogScope> catalog = new ArrayList<>();
    List<Scope> names = IntStream.range(0, scopes - 1).mapToObj(Samples::name).toList();
    catalog.add(new CatalogScope(new Scope("admin:all"), "Do everything", names));
    for (int i = 0; i < names.size(); i++) {
      List<Scope> implies =
          i % 3 == 0 ? names.subList(i + 1, Math.min(i + 3, names.size())) : List.of();
      catalog.add(new CatalogScope(names.get(i), "Work with part " + i, implies));
    }
    List<Entry> entries =
        IntStream.range(0, endpoints).mapToObj(i -> largeEntry(i, names)).toList();
    return Manifests.of(new Manifest("com.example.shop", new Catalog(catalog), entries));
  }

  private static final List<String> PARTS =
      List.of(
          "orders",
          "customers",
          "invoices",
          "products",
          "carts",
          "payments",
          "refunds",
          "shipments",
          "warehouses",
          "suppliers",
          "coupons",
          "reviews",
          "returns",
          "accounts",
          "reports",
          "webhooks",
          "catalogs",
          "prices",
          "taxes",
          "audits");

  private static final List<String> VERBS = List.of("read", "write", "delete", "export", "approve");

  private static Scope name(int i) {
    String suffix = i / 100 == 0 ? "" : Integer.toString(i / 100);
    return new Scope(PARTS.get(i / 5 % 20) + suffix + ":" + VERBS.get(i % 5));
  }

  private static Entry largeEntry(int i, List<Scope> names) {
    int resource = i / 8;
    String part = PARTS.get(resource % 20);
    String root = "/api/v2/" + part + (resource < 20 ? "" : "/areas/a" + resource);
    String type = "com.example.shop." + part + ".Resource" + resource;
    String scope = names.get((resource % 20 * 5 + i % 5) % names.size()).name();
    return switch (i % 8) {
      case 0 -> entry(type, "list", needs(scope), "GET " + root);
      case 1 -> entry(type, "create", needs(scope), "POST " + root);
      case 2 -> entry(type, "find", needs(scope), "GET " + root + "/{id}");
      case 3 ->
          entry(
              type,
              "change",
              new Guarded(List.of(), List.of(clause(scope)), List.of(OWNS), StepUp.NONE),
              "PUT " + root + "/{id}");
      case 4 -> entry(type, "delete", both(scope, "orders:approve"), "DELETE " + root + "/{id}");
      case 5 -> entry(type, "mine", guarded(), "GET " + root + "/mine");
      case 6 ->
          i % 5 == 0
              ? entry(type, "ping", open("polled by the load balancer"), "GET " + root + "/ping")
              : entry(type, "count", needs(scope), "GET " + root + "/count");
      default ->
          i % 3 == 0
              ? entry(type, "purge", new Denied(), "POST " + root + "/purge")
              : entry(
                  type,
                  "approve",
                  guarded(Clause.anyOf(List.of(new Role("supervisor"), new Scope(scope)))),
                  "POST " + root + "/{id}/approve");
    };
  }

  static CatalogScope listed(String name, String description, String... implies) {
    return new CatalogScope(
        new Scope(name), description, Stream.of(implies).map(Scope::new).toList());
  }

  static AccessRule open(String reason) {
    return new Public(reason, false);
  }

  static Guarded guarded(Clause... clauses) {
    return new Guarded(List.of(clauses));
  }

  static Guarded needs(String scope) {
    return guarded(clause(scope));
  }

  static Guarded both(String one, String other) {
    return guarded(clause(one), clause(other));
  }

  static Clause clause(String... scopes) {
    List<Atom> atoms = new ArrayList<>();
    Stream.of(scopes).map(Scope::new).forEach(atoms::add);
    return Clause.anyOf(atoms);
  }

  static Entry entry(String resource, String method, AccessRule rule, String... routes) {
    return new Entry(
        resource,
        new MethodSignature(method, "(J)V"),
        Stream.of(routes).map(Samples::route).toList(),
        rule,
        "",
        resource + "." + method + "(long)");
  }

  private static Route route(String request) {
    String[] parts = request.split(" ", 2);
    return new Route(parts[0], parts[1], List.of(), JSON);
  }
}
