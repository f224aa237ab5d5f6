package org.scopewarden.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both forms of the header, and what is neither. */
final class RetryAfterTest {

  private static final Instant NOW = Instant.parse("2027-01-15T08:00:00Z");

  @ParameterizedTest(name = "{0} is {1} seconds")
  @CsvSource({
    "0, 0",
    "1, 1",
    "120, 120",
    "9999999, 9999999",
    "10000000, 0",
    "-1, 0",
    "1.5, 0",
    "+1, 0",
    "٣, 0",
    "'', 0",
    "soon, 0",
    "'Fri, 15 Jan 2027 08:00:05 GMT', 5",
    "'Fri, 15 Jan 2027 08:00:00 GMT', 0",
    "'Fri, 15 Jan 2027 07:59:59 GMT', 0",
    "'Thu, 15 Jan 2027 08:00:05 GMT', 0"
  })
  void reads(String value, long seconds) {
    assertThat(RetryAfter.from(value, NOW)).isEqualTo(Duration.ofSeconds(seconds));
  }
}
