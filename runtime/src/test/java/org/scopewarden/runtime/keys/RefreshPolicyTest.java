package org.scopewarden.runtime.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which bounds make sense together. */
final class RefreshPolicyTest {

  @Test
  @Tag("KEY-14")
  @Tag("KEY-15")
  void hasStandardBounds() {
    assertThat(RefreshPolicy.standard())
        .isEqualTo(
            new RefreshPolicy(
                Duration.ofMinutes(5),
                Duration.ofMinutes(10),
                Duration.ofHours(1),
                Duration.ofSeconds(2)));
    assertThat(RefreshPolicy.COOLDOWN).hasSeconds(30);
  }

  @ParameterizedTest(name = "{0} {1} {2} {3} is {4}")
  @CsvSource({
    "PT60S, PT60S, PT60S, PT0.001S, true",
    "PT59S, PT60S, PT60S, PT1S, false",
    "PT61S, PT60S, PT60S, PT1S, false",
    "PT60S, PT61S, PT60S, PT1S, false",
    "PT60S, PT60S, PT60S, PT0S, false",
    "PT60S, PT60S, PT60S, PT-1S, false",
  })
  void holdsBoundsInOrder(
      Duration freshFor, Duration keepFor, Duration outage, Duration deadline, boolean good) {
    if (good) {
      assertThat(new RefreshPolicy(freshFor, keepFor, outage, deadline).outage()).isEqualTo(outage);
    } else {
      assertThatThrownBy(() -> new RefreshPolicy(freshFor, keepFor, outage, deadline))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
