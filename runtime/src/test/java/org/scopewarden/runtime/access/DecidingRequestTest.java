package org.scopewarden.runtime.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scopewarden.runtime.access.Authentication.Anonymous;
import org.scopewarden.runtime.access.Authentication.Authenticated;
import org.scopewarden.runtime.access.Authentication.Rejected;
import org.scopewarden.runtime.access.CheckInstances.Injection;
import org.scopewarden.runtime.access.Decision.Permitted;
import org.scopewarden.runtime.access.Decision.Refused;
import org.scopewarden.runtime.token.Refusal;

/** What an endpoint asks for against what a credential proved: first match wins. */
final class DecidingRequestTest {

  private static final Instant NOW = Instant.parse("2027-01-15T08:00:00Z");
  private static final Requirement NOTES = Requirement.allOf(RequiredClause.anyOf("notes:read"));
  private static final StepUp GOLD = StepUp.acr("gold").within(60);

  @Test
  void nobodyIsAskedForWhatIsOpenToAllOrToNobody() {
    AccessRequest request = deciding(new Rejected(Scheme.BEARER, Refusal.EXPIRED, Duration.ZERO));

    assertThat(request.permitAll()).isEqualTo(Permitted.anonymous());
    assertThat(refusal(request.deny())).isEqualTo(Refusal.DENIED);
  }

  @Test
  void whoeverSaysIsIdentified() {
    assertThat(deciding(known(Scheme.BEARER)).identify())
        .isEqualTo(Permitted.of(known(Scheme.BEARER)));
    assertThat(deciding(new Anonymous()).identify()).isEqualTo(Permitted.anonymous());
    assertThat(refusal(deciding(rejected(Refusal.EXPIRED)).identify())).isEqualTo(Refusal.EXPIRED);
  }

  @Test
  void aCredentialMustBeThereAndBeGood() {
    assertThat(refusal(deciding(new Anonymous()).require(NOTES))).isEqualTo(Refusal.NO_CREDENTIAL);
    assertThat(refusal(deciding(rejected(Refusal.EXPIRED)).require(NOTES)))
        .isEqualTo(Refusal.EXPIRED);
    assertThat(deciding(known(Scheme.BEARER, "notes:read")).require(NOTES))
        .isEqualTo(Permitted.of(known(Scheme.BEARER, "notes:read")));
  }

  /** Its scopes are not looked at, nor whether it is good, nor whether that can be told now. */
  @Test
  void aCredentialOfAnotherSchemeCountsForNothing() {
    Requirement byKey = NOTES.by(Scheme.API_KEY);

    assertThat(refusal(deciding(known(Scheme.BEARER, "notes:read")).require(byKey)))
        .isEqualTo(Refusal.SCHEME_NOT_ACCEPTED);
    assertThat(refusal(deciding(rejected(Refusal.EXPIRED)).require(byKey)))
        .isEqualTo(Refusal.SCHEME_NOT_ACCEPTED);
    assertThat(refusal(deciding(rejected(Refusal.KEYS_UNAVAILABLE)).require(byKey)))
        .isEqualTo(Refusal.SCHEME_NOT_ACCEPTED);
  }

  /** A request that is malformed or exposed is answered so, whatever would have counted. */
  @ParameterizedTest
  @EnumSource(names = {"MALFORMED_HEADER", "SEVERAL_CREDENTIALS", "EXPOSED_CREDENTIAL"})
  void whatIsWrongWithTheRequestCountsForEveryScheme(Refusal wrong) {
    assertThat(refusal(deciding(rejected(wrong)).require(NOTES.by(Scheme.API_KEY))))
        .isEqualTo(wrong);
  }

  @Test
  void aMissingScopeIsNamedBeforeTheLoginIsJudged() {
    Decision decision = deciding(known(Scheme.BEARER, "other")).require(NOTES.withStepUp(GOLD));

    assertThat(refusal(decision)).isEqualTo(Refusal.INSUFFICIENT_SCOPE);
    assertThat(((Refused) decision).missing()).containsExactly("notes:read");
  }

  @Test
  void aLoginMustBeGoodEnough() {
    Requirement gold = NOTES.withStepUp(GOLD);

    assertThat(deciding(loggedIn("gold", 60)).require(gold)).isInstanceOf(Permitted.class);
    assertThat(refusal(deciding(loggedIn("gold", 61)).require(gold)))
        .isEqualTo(Refusal.INSUFFICIENT_AUTHENTICATION);
    assertThat(refusal(deciding(loggedIn("silver", 1)).require(gold)))
        .isEqualTo(Refusal.INSUFFICIENT_AUTHENTICATION);
    assertThat(refusal(deciding(known(Scheme.BEARER, "notes:read")).require(gold)))
        .isEqualTo(Refusal.INSUFFICIENT_AUTHENTICATION);
  }

  private static Refusal refusal(Decision decision) {
    assertThat(decision).isInstanceOf(Refused.class);
    return ((Refused) decision).refusal();
  }

  private static AccessRequest deciding(Authentication proved) {
    return new DecidingRequest(
        GivenRequest.EMPTY,
        request -> proved,
        new CheckInstances(Injection.NONE),
        Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static Rejected rejected(Refusal refusal) {
    return new Rejected(Scheme.BEARER, refusal, Duration.ZERO);
  }

  private static Authenticated known(Scheme scheme, String... scopes) {
    return new Authenticated(
        new Caller("https://as.example", "alice", "app", Set.of(scopes)), scheme);
  }

  private static Authenticated loggedIn(String acr, long secondsAgo) {
    return new Authenticated(
        new Caller(
            "https://as.example",
            "alice",
            "app",
            Set.of("notes:read"),
            Set.of(),
            acr,
            NOW.minusSeconds(secondsAgo)),
        Scheme.BEARER);
  }
}
