package org.scopewarden.runtime.revocation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The revocations of one machine, lost when it stops. Holds each until its time and two hours more,
 * so that a clock which jumps ahead and back revives nothing. None is dropped for want of room.
 */
public final class InMemoryRevocations implements RevocationStore {

  private static final Duration GRACE = Duration.ofHours(2);

  private final Clock clock;
  private final Map<RevocationTarget, Entry> entries = new ConcurrentHashMap<>();

  /** Guarded by this. What a target was revoked for longer since is there twice. */
  private final Queue<Ending> endings = new PriorityQueue<>(Comparator.comparing(Ending::until));

  /** Forgets by the time that {@code clock} tells. */
  public InMemoryRevocations(Clock clock) {
    this.clock = clock;
  }

  @Override
  public synchronized void revoke(Revocation revocation, Instant until) {
    Entry before = entries.get(revocation.target());
    Entry entry = new Entry(revocation.issuedUpTo(), until).or(before);
    entries.put(revocation.target(), entry);
    if (before == null || entry.until().isAfter(before.until())) {
      endings.add(new Ending(revocation.target(), entry.until()));
    }
    forget(clock.instant().minus(GRACE));
  }

  private void forget(Instant ended) {
    for (Ending next = endings.peek(); next != null; next = endings.peek()) {
      if (next.until().isAfter(ended)) {
        return;
      }
      endings.remove();
      entries.computeIfPresent(
          next.target(), (target, entry) -> entry.until().isAfter(ended) ? entry : null);
    }
  }

  @Override
  public boolean isRevoked(IssuedToken token) {
    for (RevocationTarget target : token.targets()) {
      Entry entry = entries.get(target);
      if (entry != null && token.wasIssuedBy(entry.issuedUpTo())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** How many targets are held. */
  int size() {
    return entries.size();
  }

  private record Ending(RevocationTarget target, Instant until) {}

  private record Entry(Instant issuedUpTo, Instant until) {

    Entry or(@Nullable Entry other) {
      return other == null
          ? this
          : new Entry(later(issuedUpTo, other.issuedUpTo), later(until, other.until));
    }

    private static Instant later(Instant one, Instant other) {
      return one.isAfter(other) ? one : other;
    }
  }
}
