package org.scopewarden.runtime.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which logins are good enough. */
final class StepUpTest {

  private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

  @ParameterizedTest(name = "within {0} s, logged in {1} ns ago: {2}")
  @CsvSource({
    "300, 0,             true",
    "300, 300000000000,  true",
    "300, 300000000001,  false",
    "0,   0,             true",
    "0,   1,             false",
    "300, -1,            true",
  })
  void aLoginExactlyAsLongAgoAsAllowedIsRecent(long seconds, long nanosAgo, boolean held) {
    StepUp stepUp = StepUp.NONE.within(seconds);

    assertThat(stepUp.heldBy(caller(null, NOW.minusNanos(nanosAgo)), NOW)).isEqualTo(held);
  }

  @ParameterizedTest
  @ValueSource(longs = {1L << 53, Long.MAX_VALUE})
  void theLongestAgesAndTheLatestLoginsCanBeCompared(long seconds) {
    StepUp stepUp = StepUp.NONE.within(seconds);

    assertThat(stepUp.heldBy(caller(null, Instant.EPOCH), NOW)).isTrue();
    assertThat(stepUp.heldBy(caller(null, Instant.ofEpochSecond(1L << 53)), NOW)).isTrue();
  }

  @ParameterizedTest(name = "acr {0}: {1}")
  @CsvSource({"gold, true", "silver, true", "Gold, false", "gold silver, false", ", false"})
  void anAcrIsOneOfThoseAskedForOrNone(@Nullable String acr, boolean held) {
    assertThat(StepUp.acr("gold", "silver").heldBy(caller(acr, null), NOW)).isEqualTo(held);
  }

  @Test
  void bothMustHold() {
    StepUp stepUp = StepUp.acr("gold").within(60);

    assertThat(stepUp.heldBy(caller("gold", NOW), NOW)).isTrue();
    assertThat(stepUp.heldBy(caller("gold", NOW.minusSeconds(61)), NOW)).isFalse();
    assertThat(stepUp.heldBy(caller("bronze", NOW), NOW)).isFalse();
    assertThat(stepUp.heldBy(caller("gold", null), NOW)).isFalse();
    assertThat(stepUp.heldBy(caller(null, NOW), NOW)).isFalse();
  }

  @Test
  void onlyNoneAsksForNothing() {
    assertThat(StepUp.NONE.isNone()).isTrue();
    assertThat(StepUp.NONE.within(0).isNone()).isFalse();
    assertThat(StepUp.acr("gold").isNone()).isFalse();
  }

  private static Caller caller(@Nullable String acr, @Nullable Instant authenticatedAt) {
    return new Caller("i", "s", "c", Set.of(), Set.of(), acr, authenticatedAt);
  }
}
