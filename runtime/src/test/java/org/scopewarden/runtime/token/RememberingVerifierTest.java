package org.scopewarden.runtime.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scopewarden.runtime.MovingClock;
import org.scopewarden.runtime.keys.KeySource;
import org.scopewarden.runtime.keys.SignatureAlgorithm;
import org.scopewarden.runtime.keys.StaticKeys;
import org.scopewarden.runtime.keys.VerificationKey;

/** What is remembered, for how long, and what is asked again at each hit. */
final class RememberingVerifierTest {

  private static final Duration LIFETIME = Duration.ofMinutes(2);

  private final MovingClock clock = new MovingClock(JwtVectors.now());
  private final AtomicInteger verified = new AtomicInteger();
  private final AtomicBoolean withdrawn = new AtomicBoolean();
  private final KeySource keys = new Withdrawable(StaticKeys.of(JwtVectors.keys()), withdrawn);
  private final TokenVerifier delegate =
      counting(new JwtVerifier(JwtVectors.policy(), keys, clock));
  private final TokenVerifier remembering = remembering(100);
  private final String good = TestIssuer.claims().token();

  @Test
  void verifiesOnce() throws TokenRefusedException {
    VerifiedToken first = remembering.verify(good);

    assertThat(remembering.verify(good)).isSameAs(first);
    assertThat(verified).hasValue(1);
  }

  @Test
  void tellsWhatItRemembersAndVerifiesNothingForThat() throws TokenRefusedException {
    assertThat(remembering.remembered(good)).isNull();
    VerifiedToken token = remembering.verify(good);

    assertThat(remembering.remembered(good)).isSameAs(token);
    assertThat(verified).hasValue(1);
    assertThat(remembering.remembered("A".repeat(20_000))).isNull();
    assertThat(delegate.remembered(good)).isNull();

    withdrawn.set(true);
    assertThat(remembering.remembered(good)).isNull();
    withdrawn.set(false);
    clock.move(LIFETIME);
    assertThat(remembering.remembered(good)).isNull();
  }

  @Test
  void withoutRoomItRemembersNothing() throws TokenRefusedException {
    TokenVerifier forgetful = remembering(0);
    forgetful.verify(good);

    assertThat(forgetful.remembered(good)).isNull();
  }

  @Test
  void tellsHitsFromMisses() throws TokenRefusedException {
    List<Boolean> hits = new ArrayList<>();
    TokenVerifier told =
        new RememberingVerifier(delegate, this::isTrusted, clock, 100, LIFETIME, hits::add);

    told.verify(good);
    told.verify(good);
    clock.move(LIFETIME);
    told.verify(good);

    assertThat(hits).containsExactly(false, true, false);
  }

  @Test
  @Tag("CL-024")
  void verifiesEachTokenItself() throws TokenRefusedException {
    String other = TestIssuer.claims().with("sub", "user-2").token();

    assertThat(remembering.verify(good).subject()).isEqualTo("user-1");
    assertThat(remembering.verify(other).subject()).isEqualTo("user-2");
    assertThat(remembering.verify(good).subject()).isEqualTo("user-1");
    assertThat(verified).hasValue(2);
  }

  @Test
  void forgetsAfterItsLifetime() throws TokenRefusedException {
    remembering.verify(good);
    clock.move(LIFETIME.minusNanos(1));
    remembering.verify(good);
    assertThat(verified).hasValue(1);

    clock.move(Duration.ofNanos(1));
    remembering.verify(good);

    assertThat(verified).hasValue(2);
  }

  @Test
  @Tag("CL-022")
  @Tag("SCP-12")
  void neverOutlivesTheToken() throws TokenRefusedException {
    // Five minutes to exp, and one of skew behind it in which each use is verified anew.
    TokenVerifier patient =
        new RememberingVerifier(delegate, this::isTrusted, clock, 100, Duration.ofHours(1));
    patient.verify(good);
    clock.move(Duration.ofMinutes(5).minusNanos(1));
    patient.verify(good);
    assertThat(verified).hasValue(1);

    clock.move(Duration.ofNanos(1));
    patient.verify(good);
    patient.verify(good);
    assertThat(verified).hasValue(3);

    clock.move(Duration.ofMinutes(1));
    assertRefused(() -> patient.verify(good), Refusal.EXPIRED);
  }

  @Test
  @Tag("CL-022")
  void asksAgainWhenTheClockJumpsBack() throws TokenRefusedException {
    remembering.verify(good);
    clock.move(Duration.ofHours(-1));

    assertRefused(() -> remembering.verify(good), Refusal.NOT_YET_VALID);
  }

  @Test
  void forgetsTokensOfAWithdrawnKey() throws TokenRefusedException {
    remembering.verify(good);
    withdrawn.set(true);

    assertRefused(() -> remembering.verify(good), Refusal.UNKNOWN_KEY);
  }

  @Test
  void neverRemembersARefusal() throws TokenRefusedException {
    withdrawn.set(true);
    assertRefused(() -> remembering.verify(good), Refusal.UNKNOWN_KEY);
    withdrawn.set(false);

    assertThat(remembering.verify(good).subject()).isEqualTo("user-1");
  }

  @Test
  void forgedTokensDoNotPushGoodOnesOut() throws TokenRefusedException {
    TokenVerifier small = remembering(1);
    VerifiedToken first = small.verify(good);

    for (int i = 0; i < 1000; i++) {
      String forged = TestIssuer.claims().with("jti", "j" + i).token() + "AAAA";
      assertRefused(() -> small.verify(forged), Refusal.BAD_SIGNATURE);
    }

    assertThat(small.verify(good)).isSameAs(first);
  }

  @Test
  void holdsNoMoreThanItsEntries() throws TokenRefusedException {
    TokenVerifier small = remembering(2);
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 10; i++) {
        small.verify(TestIssuer.claims().with("jti", "j" + i).without("scope").token());
      }
    }

    assertThat(verified.get()).isGreaterThanOrEqualTo(18);
  }

  @Test
  void remembersNothingWithoutEntries() throws TokenRefusedException {
    TokenVerifier forgetful = remembering(0);

    forgetful.verify(good);
    forgetful.verify(good);

    assertThat(verified).hasValue(2);
  }

  @Test
  void doesNotTakeOneCharacterForAnother() throws TokenRefusedException {
    remembering.verify(good);
    // In Latin-1 neither of these has an octet; a question mark would stand for both.
    for (char c : new char[] {'\u0141', '\uFF0E'}) {
      assertRefused(() -> remembering.verify(good.substring(1) + c), Refusal.MALFORMED_TOKEN);
      assertRefused(() -> remembering.verify(good + c), Refusal.MALFORMED_TOKEN);
    }
  }

  @Test
  void doesNotDigestWhatIsTooLong() {
    assertRefused(() -> remembering.verify("A".repeat(20_000)), Refusal.TOKEN_TOO_LONG);
  }

  private boolean isTrusted(VerifiedToken token) {
    return keys.trusts(Objects.requireNonNull(token.key()));
  }

  private TokenVerifier remembering(int entries) {
    return new RememberingVerifier(delegate, this::isTrusted, clock, entries, LIFETIME);
  }

  private TokenVerifier counting(TokenVerifier verifier) {
    return compact -> {
      VerifiedToken token = verifier.verify(compact);
      verified.incrementAndGet();
      return token;
    };
  }

  private static void assertRefused(ThrowingCallable call, Refusal refusal) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            TokenRefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }

  /** Keys that their issuer may withdraw, all at once. */
  private record Withdrawable(KeySource keys, AtomicBoolean withdrawn) implements KeySource {

    @Override
    public Answer find(@Nullable String kid, SignatureAlgorithm algorithm) {
      return withdrawn.get() ? new Answer.Unknown() : keys.find(kid, algorithm);
    }

    @Override
    public boolean trusts(VerificationKey key) {
      return !withdrawn.get() && keys.trusts(key);
    }
  }
}
