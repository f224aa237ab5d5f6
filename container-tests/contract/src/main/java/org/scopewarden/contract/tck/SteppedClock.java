package org.scopewarden.contract.tck;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Stands still, a minute ahead of the machine so that tokens of now are good, until it is moved.
 */
final class SteppedClock extends Clock {

  private volatile Instant now = Instant.now().plusSeconds(60);

  /** Moves it on. Only one thread may. */
  void step(Duration step) {
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
