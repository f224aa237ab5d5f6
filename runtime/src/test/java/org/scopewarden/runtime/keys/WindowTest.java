package org.scopewarden.runtime.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a span of time begins and ends. */
final class WindowTest {

  @ParameterizedTest(name = "{0} is within: {1}")
  @CsvSource({
    "2027-01-15T07:59:59.999999999Z, false",
    "2027-01-15T08:00:00Z, true",
    "2027-01-15T08:00:09.999999999Z, true",
    "2027-01-15T08:00:10Z, false",
  })
  @Tag("OPS-07")
  void includesItsBeginningOnly(Instant now, boolean included) {
    Window window = new Window(Instant.parse("2027-01-15T08:00:00Z"), Duration.ofSeconds(10));

    assertThat(window.includes(now)).isEqualTo(included);
  }
}
