package org.scopewarden.review.report;

import static org.scopewarden.review.report.Samples.entry;
import static org.scopewarden.review.report.Samples.guarded;
import static org.scopewarden.review.report.Samples.needs;
import static org.scopewarden.review.report.Samples.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.CatalogScope;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Scope;

/** What became of {@link Samples#directory} in a change that a reviewer should read. */
final class Changed {

  private static final String USERS = "org.acme.Users";

  /** By the name of the entry that each replaces. */
  private static final Map<String, Entry> REPLACED =
      Map.of(
          USERS + ".delete(long)",
          entry(USERS, "delete", needs("users:write"), "DELETE /users/{id}"),
          USERS + ".me(long)",
          entry(USERS, "me", open("the page shows who is logged in"), "GET /users/me"),
          USERS + ".find(long)",
          entry(USERS, "findById", needs("users:read"), "GET /users/{id}"),
          "org.acme.Login.login(long)",
          entry(
              "org.acme.SignIn", "login", open("whoever logs in has no token yet"), "POST /login"),
          "org.acme.Posts.list(long)",
          entry(
              "org.acme.Posts",
              "list",
              needs("posts:write"),
              "GET /posts",
              "GET /users/{id}/posts"),
          "org.acme.Health.health(long)",
          entry(
              "org.acme.Health",
              "health",
              open("polled by the load balancer and by uptime checks"),
              "GET /health"));

  private Changed() {}

  static Manifests directory() {
    Manifests before = Samples.directory();
    Manifest directory = before.modules().get(0);
    List<Entry> entries = new ArrayList<>();
    directory.entries().stream()
        .filter(entry -> !entry.resource().equals("org.acme.Debug"))
        .map(entry -> REPLACED.getOrDefault(entry.id(), entry))
        .forEach(entries::add);
    entries.add(entry("org.acme.Invitations", "invite", guarded(), "POST /invitations"));
    return Manifests.of(
        new Manifest(directory.module(), withWiderPosts(directory.catalog()), entries),
        before.modules().get(1));
  }

  /** The catalogue, in which to write posts is now to read users as well. */
  private static Catalog withWiderPosts(Catalog catalog) {
    return new Catalog(
        catalog.scopes().stream()
            .map(listed -> listed.scope().name().equals("posts:write") ? widened(listed) : listed)
            .toList());
  }

  private static CatalogScope widened(CatalogScope listed) {
    List<Scope> implies = new ArrayList<>(listed.implies());
    implies.add(new Scope("users:read"));
    return new CatalogScope(listed.scope(), listed.description(), implies);
  }
}
