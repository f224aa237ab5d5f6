package org.scopewarden.runtime.token;

import java.time.Duration;
import java.time.Instant;

/**
 * What was found of a token, and when that counts: not before it was asked for, should the clock
 * jump back, and up to {@code until}, exclusive.
 */
record Remembered<T>(T finding, Instant from, Instant until) {

  /** A good token counts for {@code lifetime}, and never to {@code exp} or beyond. */
  static Remembered<VerifiedToken> good(VerifiedToken token, Instant now, Duration lifetime) {
    Instant end = now.plus(lifetime);
    return new Remembered<>(token, now, end.isBefore(token.expiresAt()) ? end : token.expiresAt());
  }

  static Remembered<Refusal> refused(Refusal refusal, Instant now, Duration lifetime) {
    return new Remembered<>(refusal, now, now.plus(lifetime));
  }

  boolean countsAt(Instant now) {
    return !now.isBefore(from) && now.isBefore(until);
  }

  /** Whether three quarters of {@code lifetime} are over. */
  boolean isAgeingAt(Instant now, Duration lifetime) {
    return !now.isBefore(from.plus(lifetime.multipliedBy(3).dividedBy(4)));
  }
}
