package org.scopewarden.runtime.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.scopewarden.runtime.access.Authentication.Anonymous;
import org.scopewarden.runtime.access.Authentication.Authenticated;
import org.scopewarden.runtime.access.Authentication.Rejected;
import org.scopewarden.runtime.access.CheckInstances.Injection;
import org.scopewarden.runtime.access.Decision.Permitted;
import org.scopewarden.runtime.access.Decision.Refused;
import org.scopewarden.runtime.token.Refusal;

/** What becomes of each credential at each kind of endpoint, and which objection comes first. */
final class DecidingRequestTest {

  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
  private static final Duration LATER = Duration.ofSeconds(7);
  private static final Requirement ORDERS = Requirement.allOf(RequiredClause.anyOf("orders"));
  private static final Requirement STRICT =
      Requirement.allOf(RequiredClause.anyOf("orders"), RequiredClause.anyRoleOf("clerk"))
          .by(Scheme.BEARER)
          .withStepUp(StepUp.acr("gold").within(300))
          .checkedBy(
              ObjectCheck.of(Object.class, Object::new, (check, request) -> CheckResult.HIDE));

  @Test
  void aPublicEndpointAsksForNoCredentialAndAClosedOneTakesNone() {
    DecidingRequest nobodyAsked =
        request(any -> {
          throw new AssertionError("nobody asks who calls");
        });

    assertThat(nobodyAsked.permitAll()).isEqualTo(new Permitted(null, null));
    assertThat(nobodyAsked.deny())
        .isEqualTo(
            new Refused(
                Refusal.DENIED, Requirement.authenticated(), null, List.of(), Duration.ZERO, null));
  }

  @Test
  void anEndpointThatIdentifiesLetsNobodyInWithABadCredential() {
    Caller caller = caller("orders", null, null);

    assertThat(request(new Anonymous()).identify()).isEqualTo(new Permitted(null, null));
    assertThat(request(new Authenticated(caller, Scheme.BEARER)).identify())
        .isEqualTo(new Permitted(caller, Scheme.BEARER));
    assertThat(request(rejected(Refusal.EXPIRED)).identify())
        .isEqualTo(
            new Refused(
                Refusal.EXPIRED,
                Requirement.authenticated(),
                null,
                List.of(),
                LATER,
                Scheme.BEARER));
  }

  @Test
  void aGuardedEndpointWantsACredential() {
    assertThat(request(new Anonymous()).require(ORDERS))
        .isEqualTo(
            new Refused(Refusal.NO_CREDENTIAL, ORDERS, null, List.of(), Duration.ZERO, null));
  }

  /** Whatever is wrong with a credential that counts here is said. */
  @ParameterizedTest
  @EnumSource(
      names = {"EXPIRED", "KEYS_UNAVAILABLE", "MALFORMED_HEADER", "EXPOSED_CREDENTIAL", "REVOKED"})
  void aBadCredentialIsRefusedForWhatIsWrongWithIt(Refusal refusal) {
    assertThat(request(rejected(refusal)).require(ORDERS))
        .isEqualTo(new Refused(refusal, ORDERS, null, List.of(), LATER, Scheme.BEARER));
  }

  /** What does not count here is not told whether it would be good elsewhere. */
  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource({
    "EXPIRED,                   SCHEME_NOT_ACCEPTED",
    "TOKEN_INACTIVE,            SCHEME_NOT_ACCEPTED",
    "KEYS_UNAVAILABLE,          SCHEME_NOT_ACCEPTED",
    "INTROSPECTION_UNAVAILABLE, SCHEME_NOT_ACCEPTED",
    "MALFORMED_HEADER,          MALFORMED_HEADER",
    "SEVERAL_CREDENTIALS,       SEVERAL_CREDENTIALS",
    "EXPOSED_CREDENTIAL,        EXPOSED_CREDENTIAL",
  })
  void aBadCredentialOfAnotherScheme(Refusal refusal, Refusal said) {
    Decision decision = request(rejected(refusal)).require(ORDERS.by(Scheme.API_KEY));

    assertThat(refusal(decision)).isEqualTo(said);
    assertThat(decision.scheme()).isEqualTo(Scheme.BEARER);
    assertThat(((Refused) decision).retryAfter())
        .isEqualTo(said == refusal ? LATER : Duration.ZERO);
  }

  @Test
  void aGoodCredentialOfAnotherSchemeProvesNothing() {
    Decision decision =
        request(new Authenticated(caller("orders", null, null), Scheme.BASIC))
            .require(ORDERS.by(Scheme.BEARER, Scheme.SESSION));

    assertThat(refusal(decision)).isEqualTo(Refusal.SCHEME_NOT_ACCEPTED);
    assertThat(decision.caller()).isNull();
  }

  @Test
  void aCallerIsLetInWhoSatisfiesEveryClause() {
    Caller caller = caller("orders", null, null);

    assertThat(require(caller, ORDERS)).isEqualTo(new Permitted(caller, Scheme.BEARER));
    assertThat(require(caller("other", null, null), Requirement.authenticated()))
        .isInstanceOf(Permitted.class);
  }

  @Test
  void aCallerWhoLacksAScopeIsToldWhichBeforeAnythingElse() {
    Decision decision = require(caller("other", null, null), STRICT);

    assertThat(refusal(decision)).isEqualTo(Refusal.INSUFFICIENT_SCOPE);
    assertThat(((Refused) decision).missing()).containsExactly("orders");
  }

  @ParameterizedTest(name = "{0}, {1} seconds ago: {2}")
  @CsvSource({
    "gold,   300, CHECK_HIDES",
    "gold,   301, INSUFFICIENT_AUTHENTICATION",
    "silver, 0,   INSUFFICIENT_AUTHENTICATION",
    ",       0,   INSUFFICIENT_AUTHENTICATION",
    "gold,      , INSUFFICIENT_AUTHENTICATION",
  })
  void aLoginIsLookedAtBeforeTheObject(
      @Nullable String acr, @Nullable Long secondsAgo, Refusal refusal) {
    Instant login = secondsAgo == null ? null : NOW.minusSeconds(secondsAgo);

    assertThat(refusal(require(caller("orders", acr, login), STRICT))).isEqualTo(refusal);
  }

  private static Decision require(Caller caller, Requirement requirement) {
    return request(new Authenticated(caller, Scheme.BEARER)).require(requirement);
  }

  private static DecidingRequest request(Authentication authentication) {
    return request(any -> authentication);
  }

  private static DecidingRequest request(Authenticator authenticator) {
    return new DecidingRequest(
        GivenRequest.EMPTY,
        authenticator,
        new CheckInstances(Injection.NONE),
        Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static Rejected rejected(Refusal refusal) {
    return new Rejected(Scheme.BEARER, refusal, LATER);
  }

  private static Caller caller(String scope, @Nullable String acr, @Nullable Instant login) {
    return new Caller(
        "https://as.example", "alice", "portal", Set.of(scope), Set.of("clerk"), acr, login);
  }

  private static Refusal refusal(Decision decision) {
    return ((Refused) decision).refusal();
  }
}
