package org.scopewarden.runtime.token;

/** Hears of look-ups in a cache of verdicts. Must not throw. */
@FunctionalInterface
public interface CacheListener {

  /**
   * Something was looked up.
   *
   * @param hit whether it was there and counted
   */
  void lookedUp(boolean hit);
}
