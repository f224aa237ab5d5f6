package org.scopewarden.model.expect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Denied;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.AccessRule.Public;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.CatalogScope;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Manifests.Placed;
import org.scopewarden.model.Route;
import org.scopewarden.model.expect.Credential.Fixed;
import org.scopewarden.model.expect.Credential.Flaw;
import org.scopewarden.model.expect.Credential.Token;
import org.scopewarden.model.expect.Outcome.Admitted;
import org.scopewarden.model.expect.Outcome.Refused;

/** Says which requests each endpoint of a document must refuse, and how, and which not. */
public final class Expectations {

  static final Refused CHALLENGED = new Refused(List.of(401), List.of());
  private static final Refused FORBIDDEN = new Refused(List.of(403), List.of());

  /** Which of the two it is, is the server's to say: a token is opaque to the manifest. */
  private static final Refused MALFORMED =
      new Refused(List.of(400, 401), List.of("invalid_request", "invalid_token"));

  private static final Refused INVALID = new Refused(List.of(401), List.of("invalid_token"));

  private final Set<String> ownHeads;

  /** Expects what {@code document} says. */
  public Expectations(Manifests document) {
    this.ownHeads =
        document
            .entries()
            .flatMap(placed -> placed.entry().routes().stream())
            .filter(route -> route.method().equals("HEAD"))
            .map(Route::path)
            .collect(Collectors.toCollection(HashSet::new));
  }

  /** What is expected of one route of an entry, refusals first. */
  public List<Expectation> of(Placed placed, Route route) {
    List<Expectation> all = new ArrayList<>(byRule(placed, route.method()));
    if (route.method().equals("GET") && !ownHeads.contains(route.path())) {
      Expectation first = all.get(0);
      all.add(1, new Expectation(first.sent(), "HEAD", first.credential(), first.outcome()));
    }
    return List.copyOf(all);
  }

  private static List<Expectation> byRule(Placed placed, String method) {
    AccessRule rule = placed.entry().rule();
    Catalog catalog = placed.manifest().catalog();
    if (rule instanceof Public open) {
      return open(open, method);
    }
    return rule instanceof Denied
        ? denied(catalog, method)
        : new GuardedExpectations((Guarded) rule, catalog, method).all();
  }

  private static List<Expectation> open(Public rule, String method) {
    List<Expectation> all = new ArrayList<>();
    all.add(new Expectation("no credential", method, Fixed.NONE, new Admitted(false)));
    if (rule.identify()) {
      all.add(malformed(method));
      all.add(flawed("an expired token", method, Flaw.EXPIRED, Grant.NOTHING));
    }
    return all;
  }

  private static List<Expectation> denied(Catalog catalog, String method) {
    Grant everything =
        Grant.of(Rights.fitting(catalog.scopes().stream().map(CatalogScope::scope).toList()));
    Token token = new Token(Flaw.NONE, everything, List.of());
    return List.of(
        new Expectation("no credential", method, Fixed.NONE, FORBIDDEN),
        new Expectation("a token with every scope", method, token, FORBIDDEN));
  }

  static Expectation anonymous(String method) {
    return new Expectation("no credential", method, Fixed.NONE, CHALLENGED);
  }

  static Expectation otherScheme(String method) {
    return new Expectation("another scheme", method, Fixed.BASIC, CHALLENGED);
  }

  static Expectation malformed(String method) {
    return new Expectation("a malformed token", method, Fixed.MALFORMED, MALFORMED);
  }

  static Expectation flawed(String sent, String method, Flaw flaw, Grant grant) {
    return new Expectation(sent, method, new Token(flaw, grant, List.of()), INVALID);
  }
}
