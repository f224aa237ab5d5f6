package org.scopewarden.runtime.events;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A listener whose failures reach nobody but the log, and that once.
 *
 * @param listener told
 * @param failed whether it has failed before
 */
record Guarded<T>(T listener, AtomicBoolean failed) {

  private static final Logger LOG = LoggerFactory.getLogger(AccessListeners.class);

  Guarded(T listener) {
    this(listener, new AtomicBoolean());
  }

  void tell(Consumer<T> what) {
    try {
      what.accept(listener);
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      if (failed.compareAndSet(false, true)) {
        LOG.error("A listener fails; this is reported once", e);
      }
    }
  }
}
