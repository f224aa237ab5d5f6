package org.scopewarden.runtime.introspection;

import java.time.Duration;

/**
 * What an introspection endpoint may cost the server that asks it.
 *
 * @param deadline how long a request may wait for an answer in all: for its turn, for the
 *     connection, and to the last octet of the body
 * @param maximumLength how many octets of an answer are read
 * @param calls how many calls are made at once for tokens that nothing is known of, how many more
 *     wait for their turn, and as many again for tokens that were good before
 * @param failures after how many failures in a row the endpoint is left alone
 * @param rest for how long it is left alone
 * @param longestRest for how long it is left alone at most, whatever {@code Retry-After} says
 */
public record IntrospectionLimits(
    Duration deadline,
    int maximumLength,
    int calls,
    int failures,
    Duration rest,
    Duration longestRest) {

  /** Two seconds, 64 kB, so many calls, five failures, five seconds, one minute. */
  public static IntrospectionLimits standard(int calls) {
    return new IntrospectionLimits(
        Duration.ofSeconds(2), 65_536, calls, 5, Duration.ofSeconds(5), Duration.ofMinutes(1));
  }
}
