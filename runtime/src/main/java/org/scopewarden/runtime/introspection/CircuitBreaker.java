package org.scopewarden.runtime.introspection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Leaves an endpoint alone after failures in a row, or as long as it asks for, and then lets one
 * call find out whether it is well again. Whoever is admitted must say how the call ended.
 */
final class CircuitBreaker {

  /** The least that can be said in {@code Retry-After}. */
  static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);

  private final IntrospectionLimits limits;
  private final Clock clock;

  private int failures;
  private Instant openedAt = Instant.EPOCH;
  private Duration rest = Duration.ZERO;
  private boolean probing;

  CircuitBreaker(IntrospectionLimits limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
  }

  /** Zero if a call may be made now; else how long to wait, at least a second. */
  synchronized Duration admit() {
    if (rest.isZero()) {
      return Duration.ZERO;
    }
    Duration left = left();
    if (probing || !left.isZero()) {
      return atLeastASecond(left);
    }
    probing = true;
    return Duration.ZERO;
  }

  /** A clock that jumps back ends the rest. */
  private Duration left() {
    Instant now = clock.instant();
    Instant end = openedAt.plus(rest);
    return now.isBefore(openedAt) || !now.isBefore(end)
        ? Duration.ZERO
        : Duration.between(now, end);
  }

  /** The endpoint answered. */
  synchronized void succeeded() {
    failures = 0;
    probing = false;
    rest = Duration.ZERO;
  }

  /** The call says nothing about the endpoint. */
  synchronized void abandoned() {
    probing = false;
  }

  /**
   * The endpoint did not answer as it should.
   *
   * @param retryAfter how long it asks to be left alone, zero if it does not
   * @return when to try again, at least a second
   */
  synchronized Duration failed(Duration retryAfter) {
    failures = Math.min(failures + 1, limits.failures());
    probing = false;
    if (failures == limits.failures() || !retryAfter.isZero()) {
      openedAt = clock.instant();
      rest = bounded(retryAfter);
    }
    return atLeastASecond(left());
  }

  private Duration bounded(Duration retryAfter) {
    Duration longer = retryAfter.compareTo(limits.rest()) < 0 ? limits.rest() : retryAfter;
    return longer.compareTo(limits.longestRest()) > 0 ? limits.longestRest() : longer;
  }

  private static Duration atLeastASecond(Duration wait) {
    return wait.compareTo(SHORTEST_WAIT) < 0 ? SHORTEST_WAIT : wait;
  }
}
