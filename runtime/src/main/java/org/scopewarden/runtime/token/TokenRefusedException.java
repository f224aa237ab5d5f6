package org.scopewarden.runtime.token;

import java.time.Duration;

/** A token is not believed, or cannot be judged now. Has no stack trace: it is made often. */
public final class TokenRefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Refusal refusal;
  private final Duration retryAfter;

  /** The token is refused for good. */
  public TokenRefusedException(Refusal refusal) {
    this(refusal, Duration.ZERO);
  }

  /** The token is refused, and may be sent again after {@code retryAfter}. */
  public TokenRefusedException(Refusal refusal, Duration retryAfter) {
    super(refusal.code(), null, false, false);
    this.refusal = refusal;
    this.retryAfter = retryAfter;
  }

  /** Why. */
  public Refusal refusal() {
    return refusal;
  }

  /** When to try again; zero if that would not help. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
