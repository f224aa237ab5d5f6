package org.scopewarden.runtime.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scopewarden.runtime.MovingClock;
import org.scopewarden.runtime.keys.KeySource;
import org.scopewarden.runtime.keys.StaticKeys;
import org.scopewarden.runtime.token.JwtVectors;
import org.scopewarden.runtime.token.JwtVerifier;
import org.scopewarden.runtime.token.Refusal;
import org.scopewarden.runtime.token.RememberingVerifier;
import org.scopewarden.runtime.token.TestIssuer;
import org.scopewarden.runtime.token.TokenRefusedException;
import org.scopewarden.runtime.token.TokenVerifier;
import org.scopewarden.runtime.token.VerifiedToken;
import org.slf4j.LoggerFactory;

/** What revocation does to a token that is otherwise good, and whose verdict is remembered. */
final class RevocationVerifierTest {

  private static final String ISSUER = "https://as.example";

  /** When the token of these tests was issued. */
  private static final Instant ISSUED = Instant.ofEpochSecond(1_799_999_990L);

  private static final Instant UNTIL = ISSUED.plus(Duration.ofHours(2));

  private final MovingClock clock = new MovingClock(JwtVectors.now());
  private final AtomicInteger verified = new AtomicInteger();
  private final RevocationStore store = new InMemoryRevocations(clock);
  private final String good =
      TestIssuer.claims().with("sid", "session-1").with("grant_id", "grant-1").token();
  private final Logger logger = (Logger) LoggerFactory.getLogger(RevocationVerifier.class);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void listen() {
    log.start();
    logger.addAppender(log);
  }

  @AfterEach
  void stopListening() {
    logger.detachAppender(log);
  }

  @Test
  @Tag("REV-05")
  @Tag("RM-009")
  void aRevokedTokenIsRefusedAtOnce() throws TokenRefusedException {
    assertRefusedOnce(Revocation.ofToken(ISSUER, "j-1"));
  }

  @Test
  @Tag("RM-008")
  @Tag("REV-03")
  void soIsEveryTokenOfARevokedFamily() throws TokenRefusedException {
    assertRefusedOnce(Revocation.ofFamily(ISSUER, "grant-1"));
  }

  @Test
  void soIsEveryTokenOfARevokedSession() throws TokenRefusedException {
    assertRefusedOnce(Revocation.ofSession(ISSUER, "session-1"));
  }

  @Test
  void soIsATokenOfASubjectThatWasIssuedByThen() throws TokenRefusedException {
    assertRefusedOnce(Revocation.ofSubject(ISSUER, "user-1", ISSUED));
  }

  @Test
  void soIsATokenOfARevokedKeyId() throws TokenRefusedException {
    assertRefusedOnce(Revocation.ofKey(ISSUER, "ec1"));
  }

  @Test
  void soIsOneThatIsRemembered() throws TokenRefusedException {
    TokenVerifier verifier = verifier(store);
    assertThat(verifier.remembered(good)).isNull();
    VerifiedToken token = verifier.verify(good);
    assertThat(verifier.remembered(good)).isSameAs(token);

    store.revoke(Revocation.ofToken(ISSUER, "j-1"), UNTIL);

    assertThatThrownBy(() -> verifier.remembered(good))
        .isInstanceOfSatisfying(
            TokenRefusedException.class, e -> assertThat(e.refusal()).isEqualTo(Refusal.REVOKED));
  }

  @Test
  void othersCountStill() throws TokenRefusedException {
    TokenVerifier verifier = verifier(store);
    store.revoke(Revocation.ofToken(ISSUER, "j-2"), UNTIL);
    store.revoke(Revocation.ofToken("https://other.example", "j-1"), UNTIL);
    store.revoke(Revocation.ofSession(ISSUER, "j-1"), UNTIL);
    store.revoke(Revocation.ofSubject(ISSUER, "user-1", ISSUED.minusNanos(1)), UNTIL);
    store.revoke(Revocation.ofKey(ISSUER, "ec2"), UNTIL);

    assertThat(verifier.verify(good).subject()).isEqualTo("user-1");
  }

  @Test
  @Tag("REV-06")
  void aStoreThatFailsLetsNobodyIn() {
    AtomicReference<@Nullable RuntimeException> failure =
        new AtomicReference<>(new IllegalStateException("no connection"));
    TokenVerifier verifier = verifier(new Failing(failure));

    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> verifier.verify(good))
          .isInstanceOfSatisfying(
              TokenRefusedException.class,
              e -> {
                assertThat(e.refusal()).isEqualTo(Refusal.REVOCATIONS_UNAVAILABLE);
                assertThat(e.refusal().status()).isEqualTo(503);
                assertThat(e.retryAfter()).isPositive();
              });
    }
    assertThat(log.list).singleElement().returns(Level.ERROR, ILoggingEvent::getLevel);
  }

  /** Other languages of the JVM check no exception, and neither do clever libraries. */
  @Test
  void soDoesOneThatThrowsWhatItDoesNotDeclare() {
    AtomicReference<@Nullable Runnable> onCall =
        new AtomicReference<>(
            () -> RevocationVerifierTest.<RuntimeException>raise(new IOException()));
    TokenVerifier verifier = verifier(new Interrupted(onCall));

    assertThatThrownBy(() -> verifier.verify(good))
        .isInstanceOfSatisfying(
            TokenRefusedException.class,
            e -> assertThat(e.refusal()).isEqualTo(Refusal.REVOCATIONS_UNAVAILABLE));
  }

  @SuppressWarnings("unchecked")
  private static <E extends Exception> void raise(Exception undeclared) throws E {
    throw (E) undeclared;
  }

  @Test
  void aStoreThatAnswersAgainIsAskedAgain() throws TokenRefusedException {
    AtomicReference<@Nullable RuntimeException> failure =
        new AtomicReference<>(new IllegalStateException("no connection"));
    TokenVerifier verifier = verifier(new Failing(failure));
    assertThatThrownBy(() -> verifier.verify(good)).isInstanceOf(TokenRefusedException.class);

    failure.set(null);
    verifier.verify(good);
    verifier.verify(good);

    assertThat(log.list)
        .extracting(ILoggingEvent::getLevel)
        .containsExactly(Level.ERROR, Level.INFO);
  }

  /** Two who were under way when the store came back: one of them says so. */
  @Test
  void thatItAnswersAgainIsSaidOnce() throws TokenRefusedException {
    AtomicReference<@Nullable Runnable> onCall =
        new AtomicReference<>(() -> {
          throw new IllegalStateException("no connection");
        });
    TokenVerifier verifier = verifier(new Interrupted(onCall));
    assertThatThrownBy(() -> verifier.verify(good)).isInstanceOf(TokenRefusedException.class);

    onCall.set(() -> assertThatCode(() -> verifier.verify(good)).doesNotThrowAnyException());
    verifier.verify(good);

    assertThat(log.list)
        .extracting(ILoggingEvent::getLevel)
        .containsExactly(Level.ERROR, Level.INFO);
  }

  private void assertRefusedOnce(Revocation revocation) throws TokenRefusedException {
    TokenVerifier verifier = verifier(store);
    verifier.verify(good);
    verifier.verify(good);
    assertThat(verified).hasValue(1);

    store.revoke(revocation, UNTIL);

    assertThatThrownBy(() -> verifier.verify(good))
        .isInstanceOfSatisfying(
            TokenRefusedException.class, e -> assertThat(e.refusal()).isEqualTo(Refusal.REVOKED));
  }

  private TokenVerifier verifier(RevocationStore revocations) {
    KeySource keys = StaticKeys.of(JwtVectors.keys());
    JwtVerifier jwt = new JwtVerifier(JwtVectors.policy(), keys, clock);
    TokenVerifier counting =
        token -> {
          verified.incrementAndGet();
          return jwt.verify(token);
        };
    return new RevocationVerifier(
        new RememberingVerifier(counting, jwt::trusts, clock, 10, Duration.ofMinutes(2)),
        revocations);
  }

  /** Fails as long as there is a failure. */
  private record Failing(AtomicReference<@Nullable RuntimeException> failure)
      implements RevocationStore {

    @Override
    public void revoke(Revocation revocation, Instant until) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean isRevoked(IssuedToken token) {
      RuntimeException e = failure.get();
      if (e != null) {
        throw e;
      }
      return false;
    }
  }

  /** Lets something else happen during the next call. */
  private record Interrupted(AtomicReference<@Nullable Runnable> onCall)
      implements RevocationStore {

    @Override
    public void revoke(Revocation revocation, Instant until) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean isRevoked(IssuedToken token) {
      Runnable event = onCall.getAndSet(null);
      if (event != null) {
        event.run();
      }
      return false;
    }
  }
}
