package org.scopewarden.runtime.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scopewarden.runtime.MovingClock;
import org.scopewarden.runtime.revocation.RevocationTarget.Kind;

/** How long a revocation is held, and that none is lost. */
final class InMemoryRevocationsTest {

  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
  private static final Instant UNTIL = NOW.plusSeconds(300);
  private static final String ISSUER = "https://issuer.test";

  private final MovingClock clock = new MovingClock(NOW);
  private final InMemoryRevocations store = new InMemoryRevocations(clock);

  @Test
  void nothingIsRevokedAtFirst() {
    assertThat(store.isEmpty()).isTrue();
    assertThat(store.isRevoked(token("a"))).isFalse();
  }

  @Test
  void holdsARevocationUntilItsTimeAndTwoHoursMore() {
    revoke("a", UNTIL);
    clock.move(Duration.ofMinutes(125).minusNanos(1));
    revoke("b", UNTIL.plus(Duration.ofDays(1)));
    assertThat(store.isRevoked(token("a"))).isTrue();

    clock.move(Duration.ofNanos(1));
    revoke("b", UNTIL.plus(Duration.ofDays(1)));

    assertThat(store.isRevoked(token("a"))).isFalse();
    assertThat(store.isRevoked(token("b"))).isTrue();
    assertThat(store.size()).isEqualTo(1);
  }

  @Test
  void holdsNothingThatIsOverAlready() {
    revoke("a", NOW.minus(Duration.ofHours(2)));

    assertThat(store.isEmpty()).isTrue();
    assertThat(store.isRevoked(token("a"))).isFalse();
  }

  @Test
  @Tag("OPS-07")
  void aClockThatJumpsAnHourAheadAndBackRevivesNothing() {
    revoke("a", UNTIL);
    clock.move(Duration.ofHours(1));
    revoke("b", UNTIL);
    clock.move(Duration.ofHours(-1));

    assertThat(store.isRevoked(token("a"))).isTrue();
    assertThat(store.isRevoked(token("b"))).isTrue();
  }

  @Test
  void ofTwoRevocationsTheLongerCounts() {
    Instant longer = UNTIL.plus(Duration.ofDays(1));
    revoke("a", longer);
    revoke("a", UNTIL);
    revoke("b", UNTIL);
    revoke("b", longer);
    clock.move(Duration.ofHours(6));
    revoke("c", longer);

    assertThat(store.isRevoked(token("a"))).isTrue();
    assertThat(store.isRevoked(token("b"))).isTrue();
    assertThat(store.size()).isEqualTo(3);
  }

  @Test
  void ofTwoTimesTheLaterCounts() {
    store.revoke(Revocation.ofSubject(ISSUER, "alice", NOW), UNTIL);
    store.revoke(Revocation.ofSubject(ISSUER, "alice", NOW.minusSeconds(60)), UNTIL);

    assertThat(store.isRevoked(ofAlice(NOW))).isTrue();
    assertThat(store.isRevoked(ofAlice(NOW.plusNanos(1)))).isFalse();
  }

  @Test
  void holdsNoMoreThanWhatCanStillCount() {
    for (int i = 0; i < 10_000; i++) {
      revoke("token-" + i, clock.instant().plusSeconds(300));
      clock.move(Duration.ofMinutes(1));
    }

    // 125 minutes' worth: five of validity and two hours of grace.
    assertThat(store.size()).isEqualTo(125);
  }

  @Test
  void losesNothingToOthersThatRevoke() throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    IntStream.range(0, 4_000).forEach(i -> threads.execute(() -> revoke("token-" + i, UNTIL)));
    threads.shutdown();
    assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

    assertThat(IntStream.range(0, 4_000)).allMatch(i -> store.isRevoked(token("token-" + i)));
  }

  private void revoke(String tokenId, Instant until) {
    store.revoke(Revocation.ofToken(ISSUER, tokenId), until);
  }

  private static IssuedToken token(String tokenId) {
    return new IssuedToken(List.of(new RevocationTarget(Kind.TOKEN, ISSUER, tokenId)), NOW);
  }

  private static IssuedToken ofAlice(Instant issuedAt) {
    return new IssuedToken(List.of(new RevocationTarget(Kind.SUBJECT, ISSUER, "alice")), issuedAt);
  }
}
