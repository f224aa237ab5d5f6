package org.scopewarden.runtime.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scopewarden.runtime.access.IncomingRequest;
import org.scopewarden.runtime.keys.StaticKeys;
import org.scopewarden.runtime.throttle.Sender;
import org.scopewarden.runtime.throttle.Throttle;
import org.scopewarden.runtime.token.BearerError;
import org.scopewarden.runtime.token.JwtVectors;
import org.scopewarden.runtime.token.JwtVerifier;
import org.scopewarden.runtime.token.Refusal;
import org.scopewarden.runtime.token.RememberingVerifier;
import org.scopewarden.runtime.token.TestIssuer;
import org.scopewarden.runtime.token.TokenRefusedException;
import org.scopewarden.runtime.token.TokenVerifier;
import org.scopewarden.runtime.token.VerifiedToken;

/** What counts as a failure, and what those may still do who have failed too often. */
final class ThrottledVerifierTest {

  private static final Sender SENDER = Sender.at("203.0.113.7");

  private final Counting throttle = new Counting();

  @Test
  void whoeverHasToWaitIsToldHowLongAndNotJudged() {
    throttle.delay = Duration.ofSeconds(7);
    TokenVerifier unasked =
        token -> {
          throw new AssertionError("not judged");
        };

    assertRefused(unasked, "a.b.c", Refusal.THROTTLED, Duration.ofSeconds(7));
    assertRefused(unasked, "a".repeat(20_000), Refusal.THROTTLED, Duration.ofSeconds(7));
    assertThat(throttle.failed).isEmpty();
  }

  @Test
  void whatIsRememberedCountsStill() throws TokenRefusedException {
    TokenVerifier remembering = remembering();
    ThrottledVerifier verifier = new ThrottledVerifier(remembering, throttle);
    String known = TestIssuer.claims().token();
    VerifiedToken token = verifier.verify(known, SENDER);
    throttle.delay = Duration.ofSeconds(7);

    assertThat(verifier.verify(known, SENDER)).isSameAs(token);
    assertRefused(
        remembering,
        TestIssuer.claims().with("sub", "user-2").token(),
        Refusal.THROTTLED,
        Duration.ofSeconds(7));
  }

  @ParameterizedTest
  @EnumSource
  void aFailureIsABadTokenAndNotALateOne(Refusal refusal) {
    Set<Refusal> honest = EnumSet.of(Refusal.EXPIRED, Refusal.NOT_YET_VALID, Refusal.REVOKED);
    boolean bad = refusal.error() == BearerError.INVALID_TOKEN && !honest.contains(refusal);

    assertRefused(refusing(refusal), "a.b.c", refusal, Duration.ZERO);

    assertThat(throttle.failed).isEqualTo(bad ? List.of(SENDER) : List.of());
  }

  @Test
  void whatCannotBeJudgedIsNoFailure() {
    assertThat(Arrays.stream(Refusal.values()).filter(refusal -> refusal.status() == 503))
        .hasSize(3)
        .allSatisfy(refusal -> assertRefused(refusing(refusal), "a", refusal, Duration.ZERO));
    assertThat(throttle.failed).isEmpty();
  }

  @Test
  void aTokenThatIsTooLongIsABadOne() {
    TokenVerifier unasked =
        token -> {
          throw new AssertionError("too long to be looked at");
        };

    assertRefused(unasked, "a".repeat(16_385), Refusal.TOKEN_TOO_LONG, Duration.ZERO);
    assertThat(throttle.failed).containsExactly(SENDER);
  }

  @Test
  void aGoodTokenIsNoFailure() throws TokenRefusedException {
    String good = TestIssuer.claims().token();

    assertThat(new ThrottledVerifier(remembering(), throttle).verify(good, SENDER).subject())
        .isEqualTo("user-1");
    assertThat(throttle.failed).isEmpty();
  }

  private void assertRefused(
      TokenVerifier verifier, String token, Refusal refusal, Duration retryAfter) {
    assertThatThrownBy(() -> new ThrottledVerifier(verifier, throttle).verify(token, SENDER))
        .isInstanceOfSatisfying(
            TokenRefusedException.class,
            e -> {
              assertThat(e.refusal()).isEqualTo(refusal);
              assertThat(e.retryAfter()).isEqualTo(retryAfter);
            });
  }

  private static TokenVerifier refusing(Refusal refusal) {
    return token -> {
      throw new TokenRefusedException(refusal);
    };
  }

  private static TokenVerifier remembering() {
    Clock clock = JwtVectors.clock();
    JwtVerifier verifier =
        new JwtVerifier(JwtVectors.policy(), StaticKeys.of(JwtVectors.keys()), clock);
    return new RememberingVerifier(verifier, verifier::trusts, clock, 10, Duration.ofMinutes(2));
  }

  /** Says what it is told to, and notes who failed. */
  private static final class Counting implements Throttle {

    private final List<IncomingRequest> failed = new ArrayList<>();
    private Duration delay = Duration.ZERO;

    @Override
    public Duration delay(IncomingRequest request) {
      return delay;
    }

    @Override
    public void failed(IncomingRequest request) {
      failed.add(request);
    }
  }
}
