package org.scopewarden.runtime.http;

import java.io.IOException;
import java.time.Duration;

/** A request brought no usable answer. Its message is ours: nothing of an answer stands in it. */
public final class ExchangeFailedException extends IOException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final Duration retryAfter;
  private final boolean brokenOff;

  private ExchangeFailedException(
      String message, int status, Duration retryAfter, boolean brokenOff) {
    super(message);
    this.status = status;
    this.retryAfter = retryAfter;
    this.brokenOff = brokenOff;
  }

  /** There was no answer, or one that is not wanted. */
  static ExchangeFailedException because(String message) {
    return new ExchangeFailedException(message, 0, Duration.ZERO, false);
  }

  /** There was a connection, and it ended before the answer did. */
  static ExchangeFailedException brokenOff(String message) {
    return new ExchangeFailedException(message, 0, Duration.ZERO, true);
  }

  /** The answer has this status. */
  static ExchangeFailedException of(int status, Duration retryAfter) {
    return new ExchangeFailedException(
        "the answer has status " + status, status, retryAfter, false);
  }

  /** The status of the answer, if that is what is wrong with it; else 0. */
  public int status() {
    return status;
  }

  /** How long the answer asks to be left alone (RFC 9110 §10.2.3); zero if it does not. */
  public Duration retryAfter() {
    return retryAfter;
  }

  /** Whether an established connection broke: the same request may succeed at once. */
  public boolean isBrokenOff() {
    return brokenOff;
  }
}
