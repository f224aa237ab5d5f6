package org.scopewarden.review.approval;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Clause;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.Manifests.Placed;
import org.scopewarden.model.MethodSignature;
import org.scopewarden.model.Route;
import org.scopewarden.model.Scope;
import org.scopewarden.model.compare.Change;
import org.scopewarden.model.compare.ChangeKind;
import org.scopewarden.model.compare.Example;

/** Changes and approvals, made by hand. */
final class Changes {

  static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");
  static final Instant TUESDAY = Instant.parse("2026-03-03T10:00:00Z");
  static final Consent ANN = new Consent("Ann <ann@acme.org>", MONDAY, "asked for by support");

  private Changes() {}

  /** {@code DELETE /users/{id}} asks for another scope. */
  static Change weakened(String from, String to) {
    return change(ChangeKind.WEAKENED, "delete", scope(from), scope(to), true);
  }

  static Change strengthened(String from, String to) {
    return change(ChangeKind.STRENGTHENED, "delete", scope(from), scope(to), false);
  }

  static Change change(
      ChangeKind kind,
      String method,
      @Nullable AccessRule before,
      @Nullable AccessRule after,
      boolean weakening) {
    String request = "DELETE /users/" + method;
    return new Change(
        kind,
        weakening,
        request,
        placed(method, before),
        placed(method, after),
        List.of(),
        weakening
            ? new Example(Example.Caller.KNOWN, List.of(new Scope("users:read")), request)
            : null,
        List.of("asks for " + after + " instead of " + before),
        Digest.of(method + before + after));
  }

  static AccessRule scope(String name) {
    return new AccessRule.Guarded(List.of(new Clause(List.of(new Scope(name)))));
  }

  static Manifest module(String name, Entry... entries) {
    return new Manifest(name, Catalog.NONE, List.of(entries));
  }

  static Entry entry(String method, AccessRule rule) {
    return new Entry(
        "org.acme.Users",
        MethodSignature.parse(method + "(J)V"),
        List.of(new Route("DELETE", "/users/" + method, List.of(), List.of())),
        rule,
        "",
        "org.acme.Users");
  }

  private static @Nullable Placed placed(String method, @Nullable AccessRule rule) {
    if (rule == null) {
      return null;
    }
    Entry entry = entry(method, rule);
    return new Placed(module("org.acme", entry), entry);
  }
}
