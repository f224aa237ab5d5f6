package org.scopewarden.runtime.access;

import java.time.Duration;
import org.scopewarden.runtime.token.Refusal;

/** What a request's credential proved. */
public sealed interface Authentication {

  /**
   * It proved who calls.
   *
   * @param caller who
   */
  record Authenticated(Caller caller) implements Authentication {}

  /** There was no credential. */
  record Anonymous() implements Authentication {}

  /**
   * It is not believed, or cannot be judged now.
   *
   * @param refusal why
   * @param retryAfter when to try again, zero if that would not help
   */
  record Rejected(Refusal refusal, Duration retryAfter) implements Authentication {}
}
