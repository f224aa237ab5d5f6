package org.scopewarden.runtime.introspection;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets few call at a time and as many more wait for their turn; all others are turned away. */
final class Bulkhead {

  private final Semaphore calls;
  private final Semaphore places;

  Bulkhead(int calls) {
    this.calls = new Semaphore(calls, true);
    this.places = new Semaphore(2 * calls);
  }

  /** Whether it is the caller's turn, who must then {@link #leave}. */
  boolean enter(Duration patience) throws InterruptedException {
    if (!places.tryAcquire()) {
      return false;
    }
    boolean entered = false;
    try {
      entered = calls.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
      return entered;
    } finally {
      if (!entered) {
        places.release();
      }
    }
  }

  /** How many wait for their turn. */
  int waiting() {
    return calls.getQueueLength();
  }

  void leave() {
    calls.release();
    places.release();
  }
}
