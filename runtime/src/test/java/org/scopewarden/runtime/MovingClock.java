package org.scopewarden.runtime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Stands still until it is moved. */
public final class MovingClock extends Clock {

  private final AtomicReference<Instant> now;
  private final AtomicReference<Duration> pending = new AtomicReference<>(Duration.ZERO);

  public MovingClock(Instant now) {
    this.now = new AtomicReference<>(now);
  }

  /** Moves on, or back if {@code by} is negative. */
  public void move(Duration by) {
    now.updateAndGet(instant -> instant.plus(by));
  }

  /** Moves on by itself as soon as somebody has looked at it once. */
  public void moveAfterNextLook(Duration by) {
    pending.set(by);
  }

  @Override
  public Instant instant() {
    Instant seen = now.get();
    move(pending.getAndSet(Duration.ZERO));
    return seen;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }
}
