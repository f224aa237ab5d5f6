package org.scopewarden.interop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The system's clock, ahead by what a test wants: the issuers' clocks cannot be moved. */
final class ShiftedClock extends Clock {

  private final Clock system = Clock.systemUTC();
  private volatile Duration ahead = Duration.ZERO;

  void shift(Duration by) {
    ahead = by;
  }

  @Override
  public Instant instant() {
    return system.instant().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return system.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(system.withZone(zone), ahead);
  }
}
