package org.scopewarden.runtime.keys;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what it hears. */
final class Heard implements KeyListener {

  /** How many keys each fetch brought. */
  final List<Integer> refreshed = new CopyOnWriteArrayList<>();

  final List<Duration> times = new CopyOnWriteArrayList<>();

  private final AtomicInteger failures = new AtomicInteger();
  private final AtomicInteger stale = new AtomicInteger();
  private final AtomicInteger unknown = new AtomicInteger();

  int failures() {
    return failures.get();
  }

  int stale() {
    return stale.get();
  }

  int unknown() {
    return unknown.get();
  }

  @Override
  public void refreshed(int keys, Duration took) {
    times.add(took);
    refreshed.add(keys);
  }

  @Override
  public void failed(Duration took) {
    times.add(took);
    failures.incrementAndGet();
  }

  @Override
  public void staleServed() {
    stale.incrementAndGet();
  }

  @Override
  public void unknownKid() {
    unknown.incrementAndGet();
  }
}
