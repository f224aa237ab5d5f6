package org.scopewarden.runtime.events;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells several listeners, each whatever the others do. Never throws what a listener threw. */
public final class AccessListeners implements AccessListener {

  private static final Logger LOG = LoggerFactory.getLogger(AccessListeners.class);

  private final Guarded[] listeners;

  /** Tells them in this order. */
  public AccessListeners(List<AccessListener> listeners) {
    this.listeners = listeners.stream().map(Guarded::new).toArray(Guarded[]::new);
  }

  @Override
  public void decided(AccessEvent event) {
    for (Guarded listener : listeners) {
      listener.tell(one -> one.decided(event));
    }
  }

  @Override
  public void tokenLookedUp(boolean hit) {
    for (Guarded listener : listeners) {
      listener.tell(one -> one.tokenLookedUp(hit));
    }
  }

  /** A listener, and whether it has failed before. */
  private record Guarded(AccessListener listener, AtomicBoolean failed) {

    Guarded(AccessListener listener) {
      this(listener, new AtomicBoolean());
    }

    void tell(Consumer<AccessListener> what) {
      try {
        what.accept(listener);
      } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
        if (failed.compareAndSet(false, true)) {
          LOG.error(
              "The listener {} fails; this is reported once", listener.getClass().getName(), e);
        }
      }
    }
  }
}
