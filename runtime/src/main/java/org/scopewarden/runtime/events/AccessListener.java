package org.scopewarden.runtime.events;

import org.scopewarden.runtime.keys.KeyListener;

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

  /**
   * Who shall hear of the keys of {@code issuer}, one of those that are configured. Asked once, at
   * the start.
   */
  default KeyListener keysOf(String issuer) {
    return KeyListener.NONE;
  }
}
