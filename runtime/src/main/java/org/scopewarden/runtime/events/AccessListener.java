package org.scopewarden.runtime.events;

/**
 * Hears of decisions, on the thread that serves the request and before the endpoint runs: be quick.
 * It changes none. What it throws is logged the first time, and never reaches the request.
 */
@FunctionalInterface
public interface AccessListener {

  /** A decision was made. */
  void decided(AccessEvent event);

  /**
   * A token was looked up among those that are remembered.
   *
   * @param hit whether its verification was spared
   */
  default void tokenLookedUp(boolean hit) {}
}
