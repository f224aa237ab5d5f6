package org.scopewarden.runtime.keys;

import java.time.Duration;

/**
 * When a JWK Set behind an address is fetched, and what a fetch may cost.
 *
 * @param freshFor how long a set is used before it is fetched again, in the background
 * @param cooldown how long after any attempt an unknown {@code kid} causes no other
 * @param backOff how long after a failed attempt no other is made for want of fresh keys
 * @param outage how long after the last success its keys are still trusted; this bounds how long a
 *     withdrawn key lives while the address cannot be reached
 * @param deadline how long a fetch may take, to the last octet of the body
 * @param maximumLength how many octets of a body are read
 */
public record RefreshPolicy(
    Duration freshFor,
    Duration cooldown,
    Duration backOff,
    Duration outage,
    Duration deadline,
    int maximumLength) {

  /** Five minutes, thirty seconds, five seconds, one hour, two seconds, 512 kB. */
  public static RefreshPolicy standard() {
    return new RefreshPolicy(
        Duration.ofMinutes(5),
        Duration.ofSeconds(30),
        Duration.ofSeconds(5),
        Duration.ofHours(1),
        Duration.ofSeconds(2),
        JwkSetReader.MAXIMUM_LENGTH);
  }
}
