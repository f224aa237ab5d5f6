package org.scopewarden.contract.attacks.harness;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test sets: it starts at the present second and stands still until it is moved. */
public final class SetClock extends Clock {

  private volatile Instant now = Instant.ofEpochSecond(Instant.now().getEpochSecond());

  /** Moves it on, or back if {@code step} is negative. Only one thread may. */
  public void step(Duration step) {
    now = instant().plus(step);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
