package org.scopewarden.model.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Clause;
import org.scopewarden.model.Scheme;
import org.scopewarden.model.StepUp;
import org.scopewarden.model.expect.Credential.Fixed;
import org.scopewarden.model.expect.Credential.Flaw;
import org.scopewarden.model.expect.Credential.Token;
import org.scopewarden.model.expect.Outcome.Admitted;
import org.scopewarden.model.expect.Outcome.Refused;

/** What is expected of an endpoint that asks for a credential. */
final class GuardedExpectations {

  private static final Refused LACKING = new Refused(List.of(403), List.of("insufficient_scope"));
  private static final Refused WEAK =
      new Refused(List.of(401), List.of("insufficient_user_authentication"));

  /** Whatever clocks differ by, a login so much older is too old. */
  private static final long HOUR = 3_600;

  private final Guarded rule;
  private final Rights rights;
  private final String method;
  private final Grant enough;

  GuardedExpectations(Guarded rule, Catalog catalog, String method) {
    this.rule = rule;
    this.rights = new Rights(rule, catalog);
    this.method = method;
    this.enough = rights.sufficient();
  }

  List<Expectation> all() {
    return rule.schemes().isEmpty() || rule.schemes().contains(Scheme.BEARER)
        ? Stream.concat(flawed(), judged().stream()).toList()
        : foreign();
  }

  /** No bearer token counts, so that none is told what is wrong with it. */
  private List<Expectation> foreign() {
    return List.of(
        Expectations.anonymous(method),
        new Expectation("a malformed token", method, Fixed.MALFORMED, Expectations.CHALLENGED),
        good("a token, which is of no accepted scheme", enough, Expectations.CHALLENGED));
  }

  private Stream<Expectation> flawed() {
    return Stream.of(
        Expectations.anonymous(method),
        Expectations.otherScheme(method),
        Expectations.malformed(method),
        Expectations.flawed("an expired token", method, Flaw.EXPIRED, enough),
        Expectations.flawed("a token for another audience", method, Flaw.OTHER_AUDIENCE, enough),
        Expectations.flawed("a token of another key", method, Flaw.OTHER_KEY, enough));
  }

  /** What is asked of tokens that are believed. */
  private List<Expectation> judged() {
    List<Expectation> all = new ArrayList<>();
    rule.clauses().forEach(clause -> all.add(lacking(clause)));
    all.addAll(weakLogins());
    all.add(good("a token with " + enough, enough, new Admitted(!rule.checks().isEmpty())));
    return all;
  }

  private Expectation lacking(Clause clause) {
    Token token =
        new Token(Flaw.NONE, rights.lacking(clause), List.copyOf(rights.satisfying(clause)));
    return new Expectation("a token without " + clause, method, token, LACKING);
  }

  private List<Expectation> weakLogins() {
    StepUp stepUp = rule.stepUp();
    List<Expectation> weak = new ArrayList<>();
    if (!stepUp.acrValues().isEmpty()) {
      weak.add(good("a token of a login without acr", enough.loggedIn(null, rights.age(0)), WEAK));
    }
    if (stepUp.maxAge().isPresent()) {
      OptionalLong old = rights.age(stepUp.maxAge().getAsLong() + HOUR);
      weak.add(good("a token of an old login", enough.loggedIn(rights.acr(), old), WEAK));
    }
    return weak;
  }

  private Expectation good(String sent, Grant grant, Outcome outcome) {
    return new Expectation(sent, method, new Token(Flaw.NONE, grant, List.of()), outcome);
  }
}
