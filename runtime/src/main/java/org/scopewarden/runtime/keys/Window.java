package org.scopewarden.runtime.keys;

import java.time.Duration;
import java.time.Instant;

/**
 * A span of time, its beginning included and its end not. A clock that jumps back leaves every
 * window that began later, so that nothing counts for longer than it should.
 */
record Window(Instant from, Duration length) {

  boolean includes(Instant now) {
    return !now.isBefore(from) && now.isBefore(end());
  }

  Instant end() {
    return from.plus(length);
  }
}
