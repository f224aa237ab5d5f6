package org.scopewarden.runtime.introspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scopewarden.runtime.MovingClock;

/** When an endpoint is left alone, for how long, and who finds out that it is well again. */
@Tag("INT-09")
final class CircuitBreakerTest {

  private static final Duration NOW = Duration.ZERO;
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final MovingClock clock = new MovingClock(Instant.parse("2027-01-15T08:00:00Z"));
  private final CircuitBreaker breaker = new CircuitBreaker(IntrospectionLimits.standard(8), clock);

  @Test
  void opensAfterFailuresInARow() {
    for (int i = 0; i < 4; i++) {
      assertThat(breaker.admit()).isEqualTo(NOW);
      assertThat(breaker.failed(Duration.ZERO)).isEqualTo(SECOND);
    }
    assertThat(breaker.admit()).isEqualTo(NOW);

    assertThat(breaker.failed(Duration.ZERO)).hasSeconds(5);

    assertThat(breaker.admit()).hasSeconds(5);
    clock.move(Duration.ofMillis(3_999));
    assertThat(breaker.admit()).hasMillis(1_001);
    clock.move(SECOND);
    assertThat(breaker.admit()).isEqualTo(SECOND);
  }

  @Test
  void doesNotCountFailuresBetweenWhichItWasWell() {
    for (int i = 0; i < 10; i++) {
      breaker.failed(Duration.ZERO);
      breaker.failed(Duration.ZERO);
      breaker.failed(Duration.ZERO);
      breaker.failed(Duration.ZERO);
      breaker.succeeded();
    }

    assertThat(breaker.admit()).isEqualTo(NOW);
  }

  @Test
  void letsOneCallTryAgain() {
    open();
    clock.move(Duration.ofSeconds(5));

    assertThat(breaker.admit()).isEqualTo(NOW);
    assertThat(breaker.admit()).isEqualTo(SECOND);
    assertThat(breaker.admit()).isEqualTo(SECOND);
  }

  @Test
  void closesWhenThatCallSucceeds() {
    open();
    clock.move(Duration.ofSeconds(5));
    breaker.admit();

    breaker.succeeded();

    assertThat(breaker.admit()).isEqualTo(NOW);
    assertThat(breaker.failed(Duration.ZERO)).isEqualTo(SECOND);
    assertThat(breaker.admit()).isEqualTo(NOW);
  }

  @Test
  void opensAgainWhenThatCallFails() {
    open();
    clock.move(Duration.ofSeconds(5));
    breaker.admit();

    assertThat(breaker.failed(Duration.ZERO)).hasSeconds(5);

    assertThat(breaker.admit()).hasSeconds(5);
    clock.move(Duration.ofSeconds(5));
    assertThat(breaker.admit()).isEqualTo(NOW);
  }

  @Test
  void letsAnotherTryWhenThatCallIsAbandoned() {
    open();
    clock.move(Duration.ofSeconds(5));
    breaker.admit();

    breaker.abandoned();

    assertThat(breaker.admit()).isEqualTo(NOW);
    assertThat(breaker.admit()).isEqualTo(SECOND);
  }

  @Test
  @Tag("IN-018")
  void restsAsLongAsItIsAskedTo() {
    assertThat(breaker.failed(Duration.ofSeconds(20))).hasSeconds(20);
    assertThat(breaker.admit()).hasSeconds(20);

    clock.move(Duration.ofSeconds(20));
    assertThat(breaker.admit()).isEqualTo(NOW);
  }

  @Test
  void neitherHammersNorGivesUpAnEndpointThatAsksForThat() {
    assertThat(breaker.failed(Duration.ofSeconds(1))).hasSeconds(5);
    assertThat(breaker.failed(Duration.ofDays(1))).hasSeconds(60);
    assertThat(breaker.admit()).hasSeconds(60);
  }

  @Test
  void aClockThatJumpsBackEndsTheRest() {
    open();
    clock.move(Duration.ofHours(-1));

    assertThat(breaker.admit()).isEqualTo(NOW);
  }

  private void open() {
    for (int i = 0; i < 5; i++) {
      breaker.failed(Duration.ZERO);
    }
    assertThat(breaker.admit()).hasSeconds(5);
  }
}
