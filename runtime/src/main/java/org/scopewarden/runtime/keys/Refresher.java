package org.scopewarden.runtime.keys;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Renews what is held of an issuer's keys: by one fetch at a time, in a thread of its own. */
final class Refresher implements AutoCloseable {

  /** How many requests wait for a fetch at once where not all do; the others are told to retry. */
  private static final int FEW = 8;

  /** What was fetched in time must still be read, which takes a moment on a machine that starts. */
  private static final Duration READING = Duration.ofSeconds(1);

  private final KeyLoader loader;
  private final Duration patience;
  private final Clock clock;
  private final KeyListener listener;

  private final Semaphore waiters = new Semaphore(FEW);
  private volatile Holding holding;
  private @Nullable Flight flight;
  private boolean closed;

  Refresher(KeyLoader loader, RefreshPolicy policy, Clock clock, KeyListener listener) {
    this.loader = loader;
    this.patience = policy.deadline().plus(READING);
    this.clock = clock;
    this.listener = listener;
    this.holding = Holding.nothing(policy);
  }

  /** What is held now. Never waits. */
  Holding holding() {
    return holding;
  }

  /** Begins a fetch unless one is under way or has begun within {@code interval}. Never waits. */
  void begin(Duration interval) {
    Flight unused = begun(interval);
  }

  /**
   * What is held after the fetch that is under way or is begun now, as {@link #begin} says. One
   * that does not end in time counts as failed.
   */
  Holding renewed(Duration interval) {
    Flight running = begun(interval);
    return outcome(running == null || running.endsWithin(patience));
  }

  /**
   * The same, but only few wait: whoever invents names of keys while the address hangs shall not
   * hold every thread of a server. To the others it counts as failed.
   */
  Holding renewedForFew(Duration interval) {
    Flight running = begun(interval);
    return outcome(running == null || endsForFew(running));
  }

  private boolean endsForFew(Flight running) {
    if (!waiters.tryAcquire()) {
      return false;
    }
    try {
      return running.endsWithin(patience);
    } finally {
      waiters.release();
    }
  }

  private Holding outcome(boolean ended) {
    return ended ? holding : holding.afterFailure(clock.instant(), Duration.ZERO);
  }

  private synchronized @Nullable Flight begun(Duration interval) {
    Instant now = clock.instant();
    if (flight == null && !closed && holding.isDueAt(now, interval)) {
      CompletableFuture<Void> ended = new CompletableFuture<>();
      Thread worker = new Thread(null, () -> fly(now, ended), "scopewarden-keys", 0, false);
      worker.setDaemon(true);
      // Where no thread is to be had there is no flight either, and the next request tries again.
      worker.start();
      flight = new Flight(ended, worker);
    }
    return flight;
  }

  private void fly(Instant begunAt, CompletableFuture<Void> ended) {
    try {
      refresh(begunAt);
    } finally {
      ended.complete(null);
    }
  }

  private void refresh(Instant begunAt) {
    long begun = System.nanoTime();
    Holding next = holding.afterFailure(begunAt, Duration.ZERO);
    try {
      next = loader.next(holding, begunAt);
    } finally {
      end(next, Duration.ofNanos(System.nanoTime() - begun));
    }
  }

  /** Tells first: whoever sees the new keys finds that their arrival was told. */
  private void end(Holding next, Duration took) {
    try {
      tell(next, took);
    } finally {
      land(next);
    }
  }

  // Where the fetch ended before its thread's start returned, this waits until it has.
  private synchronized void land(Holding next) {
    holding = next;
    flight = null;
  }

  private void tell(Holding next, Duration took) {
    if (next.hasFailed()) {
      listener.failed(took);
    } else {
      listener.refreshed(next.size(), took);
    }
  }

  /** Stops a fetch that is under way; there will be no other. */
  @Override
  public synchronized void close() {
    closed = true;
    if (flight != null) {
      flight.worker().interrupt();
    }
  }
}
