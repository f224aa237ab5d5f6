package org.scopewarden.contract.tck;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Cannot tell the time, so that whoever must know it fails in the middle of a decision. */
final class StoppedClock extends Clock {

  @Override
  public Instant instant() {
    throw new IllegalStateException("secret of the clock");
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
