package org.scopewarden.runtime.keys;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is held of a remote key set at one moment.
 *
 * @param policy for how long keys count
 * @param seen the keys, null before the first success
 * @param document what the latest were read from, to tell whether the next one differs
 * @param freshFor how long after the last success there is no need to ask again
 * @param last the last attempt, null before it
 */
record Holding(
    RefreshPolicy policy,
    @Nullable SeenKeys seen,
    ByteBuffer document,
    Duration freshFor,
    @Nullable Attempt last) {

  static Holding nothing(RefreshPolicy policy) {
    return new Holding(policy, null, ByteBuffer.allocate(0), Duration.ZERO, null);
  }

  /**
   * With the keys of an answer. While it lacks some of an earlier one, the issuer is asked as often
   * as allowed: either they come again, or they are gone.
   *
   * @param at when it was asked for
   * @param freshFor how long it needs no refresh if it lacks none
   */
  Holding after(KeySet keys, ByteBuffer read, Instant at, Duration freshFor) {
    SeenKeys now =
        seen == null ? SeenKeys.first(keys, at) : seen.followedBy(keys, at, policy.keepFor());
    Duration rest = now.areInDoubt() ? RefreshPolicy.COOLDOWN : freshFor;
    return new Holding(policy, now, read, rest, Attempt.succeeded(at));
  }

  /** The same keys, after an attempt that began at {@code at} and brought none. */
  Holding afterFailure(Instant at, Duration pause) {
    return new Holding(policy, seen, document, freshFor, Attempt.failed(at, pause));
  }

  /** How many keys the latest answer held. */
  int size() {
    return seen == null ? 0 : seen.latest().all().size();
  }

  /** The keys that were read from {@code other}, null if it is not the latest document. */
  @Nullable KeySet keysOf(ByteBuffer other) {
    return seen != null && document.equals(other) ? seen.latest() : null;
  }

  /**
   * Whether the latest keys count: they were seen a short while ago, or a longer one if nobody
   * answers who could withdraw them.
   */
  boolean isTrustedAt(Instant now) {
    return seenWithin(policy.keepFor(), now)
        || (hasFailedLately(now) && seenWithin(policy.outage(), now));
  }

  boolean isStaleAt(Instant now) {
    return !seenWithin(freshFor, now);
  }

  private boolean seenWithin(Duration span, Instant now) {
    return seen != null && new Window(seen.seenAt(), span).includes(now);
  }

  /** Whether the last attempt failed, and not so long ago that it says nothing of now. */
  boolean hasFailedLately(Instant now) {
    return hasFailed()
        && new Window(Objects.requireNonNull(last).begunAt(), policy.keepFor()).includes(now);
  }

  boolean hasFailed() {
    return last != null && last.failed();
  }

  /** Whether another attempt may be made, where one in {@code interval} is allowed. */
  boolean isDueAt(Instant now, Duration interval) {
    return last == null || !last.rest(interval).includes(now);
  }

  /**
   * How long until an attempt is due: at least a second, since less cannot be said in an answer.
   */
  Duration untilDue(Instant now, Duration interval) {
    Duration shortest = Duration.ofSeconds(1);
    if (last == null || isDueAt(now, interval)) {
      return shortest;
    }
    Duration rest = Duration.between(now, last.rest(interval).end());
    return rest.compareTo(shortest) < 0 ? shortest : rest;
  }

  List<VerificationKey> matching(@Nullable String kid, SignatureAlgorithm algorithm, Instant now) {
    return seen == null ? List.of() : seen.matching(kid, algorithm, now, policy.keepFor());
  }

  boolean contains(VerificationKey key, Instant now) {
    return seen != null && seen.contain(key, now, policy.keepFor());
  }
}
