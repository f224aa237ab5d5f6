package org.scopewarden.runtime.keys;

import java.time.Duration;
import java.util.Optional;

/**
 * When a JWK Set behind an address is fetched, how long its keys count, and what a fetch may cost.
 *
 * @param freshFor how long a set is used before it is fetched again, in the background; an answer's
 *     {@code max-age} may shorten this, to a minute, and never lengthens it
 * @param keepFor how long a key counts after it was last seen, while the address answers: this
 *     bounds how long a withdrawn key lives
 * @param outage how long the last good keys count while the address cannot be reached: this bounds
 *     how long a key withdrawn meanwhile lives
 * @param deadline how long a fetch may take, to the last octet of the last document
 */
public record RefreshPolicy(
    Duration freshFor, Duration keepFor, Duration outage, Duration deadline) {

  /** How long after any attempt an unknown {@code kid} causes no other. */
  public static final Duration COOLDOWN = Duration.ofSeconds(30);

  /** How long after an attempt no other is made for want of fresh keys. */
  public static final Duration BACK_OFF = Duration.ofSeconds(5);

  /** How long a {@code max-age} may at least be, and thus {@link #freshFor}. */
  public static final Duration FLOOR = Duration.ofMinutes(1);

  /** The longest {@code Retry-After} of a failing server that is honoured whole. */
  public static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  /**
   * Checks that each span contains the one before it.
   *
   * @throws IllegalArgumentException if {@code freshFor} is under a minute, longer than {@code
   *     keepFor}, or that longer than {@code outage}; or if there is no time for a fetch
   */
  public RefreshPolicy {
    boolean ordered =
        FLOOR.compareTo(freshFor) <= 0
            && freshFor.compareTo(keepFor) <= 0
            && keepFor.compareTo(outage) <= 0;
    if (!ordered || Duration.ZERO.compareTo(deadline) >= 0) {
      throw new IllegalArgumentException(
          "a minute, freshFor, keepFor and outage must each be no longer than the next, and the"
              + " deadline must be positive");
    }
  }

  /** Five minutes, ten minutes, one hour, two seconds. */
  public static RefreshPolicy standard() {
    return new RefreshPolicy(
        Duration.ofMinutes(5), Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofSeconds(2));
  }

  /** How long an answer with this {@code max-age} is used. */
  Duration freshFor(Optional<Duration> maximumAge) {
    return maximumAge.map(age -> shorter(freshFor, longer(FLOOR, age))).orElse(freshFor);
  }

  /** How long a server that fails with this {@code Retry-After} is left alone. */
  static Duration pause(Duration retryAfter) {
    return shorter(LONGEST_PAUSE, retryAfter);
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? other : one;
  }
}
