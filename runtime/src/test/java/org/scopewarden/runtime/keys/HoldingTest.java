package org.scopewarden.runtime.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scopewarden.runtime.token.JwtVectors;

/** What counts at one moment, before and after each kind of attempt. */
final class HoldingTest {

  private static final Instant START = Instant.parse("2027-01-15T08:00:00Z");
  private static final Duration FRESH = Duration.ofMinutes(5);
  private static final Duration TICK = Duration.ofNanos(1);
  private static final RefreshPolicy POLICY = RefreshPolicy.standard();
  private static final KeySet KEYS = JwtVectors.keys();
  private static final ByteBuffer DOCUMENT = document("one");
  private static final VerificationKey KEY = KEYS.matching("ec1", SignatureAlgorithm.ES256).get(0);

  private final Holding nothing = Holding.nothing(POLICY);
  private final Holding loaded = nothing.after(KEYS, DOCUMENT, START, FRESH);

  @Test
  void nothingCountsBeforeTheFirstSuccess() {
    assertThat(nothing.isTrustedAt(START)).isFalse();
    assertThat(nothing.isStaleAt(START)).isTrue();
    assertThat(nothing.isDueAt(START, POLICY.outage())).isTrue();
    assertThat(nothing.untilDue(START, POLICY.outage())).hasSeconds(1);
    assertThat(nothing.hasFailed()).isFalse();
    assertThat(nothing.hasFailedLately(START)).isFalse();
    assertThat(nothing.matching("ec1", SignatureAlgorithm.ES256, START)).isEmpty();
    assertThat(nothing.contains(KEY, START)).isFalse();
    assertThat(nothing.keysOf(ByteBuffer.allocate(0))).isNull();
    assertThat(nothing.size()).isZero();

    Holding failed = nothing.afterFailure(START, Duration.ZERO);
    assertThat(failed.hasFailedLately(START)).isTrue();
    assertThat(failed.isTrustedAt(START)).isFalse();
  }

  @Test
  void keysCountForTenMinutes() {
    assertThat(loaded.isTrustedAt(START)).isTrue();
    assertThat(loaded.isTrustedAt(START.minus(TICK))).isFalse();
    assertThat(loaded.isTrustedAt(START.plus(POLICY.keepFor()).minus(TICK))).isTrue();
    assertThat(loaded.isTrustedAt(START.plus(POLICY.keepFor()))).isFalse();
    assertThat(loaded.isStaleAt(START.plus(FRESH).minus(TICK))).isFalse();
    assertThat(loaded.isStaleAt(START.plus(FRESH))).isTrue();
    assertThat(loaded.hasFailed()).isFalse();
    assertThat(loaded.size()).isEqualTo(4);
    assertThat(loaded.matching("ec1", SignatureAlgorithm.ES256, START)).containsExactly(KEY);
    assertThat(loaded.contains(KEY, START)).isTrue();
  }

  @Test
  @Tag("KEY-13")
  void afterAFailureTheyCountForAnHour() {
    Instant late = START.plus(POLICY.outage()).minus(TICK);
    Holding failed = loaded.afterFailure(late, Duration.ZERO);

    assertThat(failed.isTrustedAt(late)).isTrue();
    assertThat(failed.isTrustedAt(late.plus(TICK))).isFalse();
    assertThat(failed.isStaleAt(late)).isTrue();
    assertThat(failed.keysOf(DOCUMENT)).isSameAs(KEYS);
  }

  @Test
  @Tag("KEY-15")
  void aFailureSaysNothingAfterTenMinutes() {
    Instant failedAt = START.plus(POLICY.keepFor());
    Holding failed = loaded.afterFailure(failedAt, Duration.ZERO);
    Instant end = failedAt.plus(POLICY.keepFor());

    assertThat(failed.hasFailedLately(end.minus(TICK))).isTrue();
    assertThat(failed.isTrustedAt(end.minus(TICK))).isTrue();
    assertThat(failed.hasFailedLately(end)).isFalse();
    assertThat(failed.isTrustedAt(end)).isFalse();
    assertThat(failed.hasFailed()).isTrue();
  }

  @Test
  @Tag("JK-007")
  void anAttemptIsDueAfterThePauseOrTheInterval() {
    Duration interval = Duration.ofSeconds(30);
    Holding failed = loaded.afterFailure(START, Duration.ofSeconds(40));

    assertThat(failed.isDueAt(START.plusSeconds(40).minus(TICK), interval)).isFalse();
    assertThat(failed.isDueAt(START.plusSeconds(40), interval)).isTrue();
    assertThat(failed.isDueAt(START.plusSeconds(40), Duration.ofSeconds(41))).isFalse();
    assertThat(failed.isDueAt(START.minus(TICK), interval)).isTrue();
    assertThat(failed.untilDue(START.plusSeconds(10), interval)).hasSeconds(30);
    assertThat(failed.untilDue(START.plusSeconds(38), interval)).hasSeconds(2);
    assertThat(failed.untilDue(START.plusMillis(39_500), interval)).hasSeconds(1);
    assertThat(failed.untilDue(START.plusSeconds(40), interval)).hasSeconds(1);
    assertThat(loaded.isDueAt(START.plus(interval).minus(TICK), interval)).isFalse();
    assertThat(loaded.isDueAt(START.plus(interval), interval)).isTrue();
  }

  @Test
  void knowsItsDocument() {
    assertThat(loaded.keysOf(document("one"))).isSameAs(KEYS);
    assertThat(loaded.keysOf(document("two"))).isNull();
  }

  @Test
  @Tag("JK-036")
  void isAskedAgainSoonWhileAKeyIsMissed() {
    Instant next = START.plusSeconds(60);
    Holding doubted = loaded.after(KeySet.of(List.of()), document("two"), next, FRESH);

    assertThat(doubted.isStaleAt(next.plus(RefreshPolicy.COOLDOWN).minus(TICK))).isFalse();
    assertThat(doubted.isStaleAt(next.plus(RefreshPolicy.COOLDOWN))).isTrue();
    assertThat(doubted.contains(KEY, START.plus(POLICY.keepFor()).minus(TICK))).isTrue();
    assertThat(doubted.contains(KEY, START.plus(POLICY.keepFor()))).isFalse();
    assertThat(doubted.matching("ec1", SignatureAlgorithm.ES256, next)).containsExactly(KEY);
    assertThat(doubted.matching("ec1", SignatureAlgorithm.RS256, next)).isEmpty();
    assertThat(doubted.size()).isZero();
  }

  private static ByteBuffer document(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
  }
}
