package org.scopewarden.runtime.throttle;

import java.time.Duration;
import org.scopewarden.runtime.access.IncomingRequest;

/**
 * Tells who has sent too many bad credentials to have another judged now. It guards no endpoint:
 * whoever it lets through is judged as strictly as before.
 */
public interface Throttle {

  /** Throttles nobody. */
  Throttle NONE =
      new Throttle() {
        @Override
        public Duration delay(IncomingRequest request) {
          return Duration.ZERO;
        }

        @Override
        public void failed(IncomingRequest request) {}
      };

  /** How long the sender must wait until its next credential is judged; zero if it need not. */
  Duration delay(IncomingRequest request);

  /** The credential in {@code request} was judged, and is bad. */
  void failed(IncomingRequest request);
}
