package org.scopewarden.runtime.keys;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A fetch that is under way.
 *
 * @param ended completed at its end
 * @param worker the thread that it occupies
 */
record Flight(CompletableFuture<Void> ended, Thread worker) {

  /** Waits for its end. False if that does not come in time, or the waiting is interrupted. */
  boolean endsWithin(Duration deadline) {
    try {
      ended.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    }
  }
}
