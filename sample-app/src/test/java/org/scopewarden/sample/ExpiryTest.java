package org.scopewarden.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a token is expired, by a clock that stands still. */
final class ExpiryTest {

  private static final Instant NOW = Instant.parse("2026-05-04T03:02:01Z");

  @TempDir Path directory;

  @Test
  void tokenIsExpiredAtTheInstantOfItsExp() {
    try (RunningSample sample =
        RunningSample.start(directory, Clock.fixed(NOW, ZoneOffset.UTC), Map.of())) {
      assertThat(statusWithExp(sample, NOW)).isEqualTo(401);
      assertThat(statusWithExp(sample, NOW.plusSeconds(1))).isEqualTo(200);
    }
  }

  @Test
  void clockSkewMovesTheBoundary() {
    try (RunningSample sample =
        RunningSample.start(
            directory,
            Clock.fixed(NOW, ZoneOffset.UTC),
            Map.of("scopewarden.jwt.clock-skew", "5"))) {
      assertThat(statusWithExp(sample, NOW.minusSeconds(5))).isEqualTo(401);
      assertThat(statusWithExp(sample, NOW.minusSeconds(4))).isEqualTo(200);
    }
  }

  private static int statusWithExp(RunningSample sample, Instant exp) {
    String token =
        sample
            .signer()
            .token(claims ->
                claims.issueTime(Date.from(exp.minusSeconds(60))).expirationTime(Date.from(exp)));
    return sample.callWith(token, "GET", "/me").statusCode();
  }
}
