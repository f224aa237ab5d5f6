package org.scopewarden.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long an answer may be kept, by each way of saying so, and by none. */
final class CacheControlTest {

  @ParameterizedTest(name = "{0} is {1} seconds")
  @CsvSource({
    "max-age=0, 0",
    "max-age=1, 1",
    "'public, max-age=19800, must-revalidate, no-transform', 19800",
    "MAX-AGE=7, 7",
    "max-age=\"7\", 7",
    "'max-age=9,max-age=7', 7",
    "'max-age=7,max-age=9', 7",
    "max-age=999999999, 999999999",
    "max-age=1000000000, 999999999",
    "max-age=99999999999999999999999, 999999999",
    "no-store, 0",
    "'max-age=7 , No-Cache', 0",
  })
  @Tag("JK-030")
  void reads(String value, long seconds) {
    assertThat(CacheControl.maximumAge(List.of(value))).contains(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "public",
    "max-age",
    "max-age=",
    "max-age=-1",
    "max-age=1.5",
    "max-age=٣",
    "s-maxage=5",
    "x-max-age=5",
    "no-cachet",
  })
  void saysNothing(String value) {
    assertThat(CacheControl.maximumAge(List.of(value))).isEmpty();
  }

  @Test
  void readsEveryLine() {
    assertThat(CacheControl.maximumAge(List.of())).isEmpty();
    assertThat(CacheControl.maximumAge(List.of("public", "max-age=7")))
        .contains(Duration.ofSeconds(7));
  }
}
