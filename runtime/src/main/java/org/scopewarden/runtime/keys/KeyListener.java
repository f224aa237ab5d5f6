package org.scopewarden.runtime.keys;

import java.time.Duration;

/**
 * Hears of what happens to the keys of one issuer, to count it. It is called by threads that serve
 * requests, several at once, so it must neither wait nor throw.
 */
public interface KeyListener {

  /** Hears nothing. */
  KeyListener NONE = new KeyListener() {};

  /**
   * The keys were fetched.
   *
   * @param keys how many of them are usable
   * @param took how long that took
   */
  default void refreshed(int keys, Duration took) {}

  /**
   * The keys could not be fetched.
   *
   * @param took how long it took to find out
   */
  default void failed(Duration took) {}

  /** A token was judged by keys that should have been refreshed, which failed. */
  default void staleServed() {}

  /** A token named a key that the issuer does not have. */
  default void unknownKid() {}
}
