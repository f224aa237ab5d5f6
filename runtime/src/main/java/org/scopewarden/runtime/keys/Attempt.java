package org.scopewarden.runtime.keys;

import java.time.Duration;
import java.time.Instant;

/**
 * The last time that keys were asked for.
 *
 * @param begunAt when that began
 * @param failed whether it brought none
 * @param pause for how long no other is made at least
 */
record Attempt(Instant begunAt, boolean failed, Duration pause) {

  static Attempt succeeded(Instant begunAt) {
    return new Attempt(begunAt, false, Duration.ZERO);
  }

  static Attempt failed(Instant begunAt, Duration pause) {
    return new Attempt(begunAt, true, pause);
  }

  /** When there is no need for another one, where one in {@code interval} is allowed. */
  Window rest(Duration interval) {
    return new Window(begunAt, interval.compareTo(pause) < 0 ? pause : interval);
  }
}
