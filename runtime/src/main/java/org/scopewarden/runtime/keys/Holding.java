package org.scopewarden.runtime.keys;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is held of a remote key set at one moment. A clock that jumps back makes it stale, never
 * fresh for longer.
 *
 * @param keys the keys of the last success, none before it
 * @param document what they were read from, to tell whether the next one differs
 * @param loadedAt when the last successful attempt began, null before it
 * @param attemptedAt when the last attempt began, null before it
 * @param failed whether the last attempt failed
 */
record Holding(
    KeySet keys,
    ByteBuffer document,
    @Nullable Instant loadedAt,
    @Nullable Instant attemptedAt,
    boolean failed) {

  static Holding nothing() {
    return new Holding(KeySet.of(List.of()), ByteBuffer.allocate(0), null, null, false);
  }

  static Holding loaded(KeySet keys, ByteBuffer document, Instant at) {
    return new Holding(keys, document, at, at, false);
  }

  /** The same keys, after an attempt that began at {@code at} and brought none. */
  Holding afterFailure(Instant at) {
    return new Holding(keys, document, loadedAt, at, true);
  }

  /** Whether there are keys, no older than {@code bound}. */
  boolean isTrustedAt(Instant now, Duration bound) {
    return loadedAt != null && !now.isAfter(loadedAt.plus(bound));
  }

  boolean isStaleAt(Instant now, Duration freshFor) {
    return hasPassed(loadedAt, freshFor, now);
  }

  /** Whether the last attempt began at least {@code interval} ago. */
  boolean isDueAt(Instant now, Duration interval) {
    return hasPassed(attemptedAt, interval, now);
  }

  /**
   * How long until an attempt is due: at least a second, since less cannot be said in an answer.
   */
  Duration untilDue(Instant now, Duration interval) {
    Duration shortest = Duration.ofSeconds(1);
    if (attemptedAt == null || isDueAt(now, interval)) {
      return shortest;
    }
    Duration rest = Duration.between(now, attemptedAt.plus(interval));
    return rest.compareTo(shortest) < 0 ? shortest : rest;
  }

  private static boolean hasPassed(@Nullable Instant since, Duration span, Instant now) {
    return since == null || now.isBefore(since) || !now.isBefore(since.plus(span));
  }
}
