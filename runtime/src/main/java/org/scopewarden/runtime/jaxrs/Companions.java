package org.scopewarden.runtime.jaxrs;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.events.AccessListener;
import org.scopewarden.runtime.revocation.RevocationStore;

/**
 * What an application brings along, beside its settings.
 *
 * @param clock tells the time
 * @param revocations says what is revoked, null if nothing ever is
 * @param listeners hear of each decision, in this order and after the audit log
 */
public record Companions(
    Clock clock, @Nullable RevocationStore revocations, List<AccessListener> listeners) {

  public Companions {
    listeners = List.copyOf(listeners);
  }

  /** None, and the time of the machine. */
  public static Companions none() {
    return new Companions(Clock.systemUTC(), null, List.of());
  }

  /** These, with another clock. */
  public Companions at(Clock time) {
    return new Companions(time, revocations, listeners);
  }

  /** These, with a store of revocations that each request with a good token asks. */
  public Companions revokedBy(RevocationStore store) {
    return new Companions(clock, store, listeners);
  }

  /** These, and one listener more. */
  public Companions heardBy(AccessListener listener) {
    return new Companions(
        clock, revocations, Stream.concat(listeners.stream(), Stream.of(listener)).toList());
  }
}
