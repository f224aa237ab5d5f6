package org.scopewarden.review.probe;

import java.util.concurrent.TimeUnit;

/** Lets so many requests pass in a second and no more, whoever makes them. */
final class Pace {

  private final long interval;
  private long next = System.nanoTime();

  Pace(int perSecond) {
    this.interval = TimeUnit.SECONDS.toNanos(1) / perSecond;
  }

  /** Waits for the caller's turn. */
  void await() throws InterruptedException {
    long wait = turn() - System.nanoTime();
    if (wait > 0) {
      TimeUnit.NANOSECONDS.sleep(wait);
    }
  }

  private synchronized long turn() {
    long turn = Math.max(next, System.nanoTime());
    next = turn + interval;
    return turn;
  }
}
