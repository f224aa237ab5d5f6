package org.scopewarden.runtime.access;

import java.time.Duration;
import org.scopewarden.runtime.token.Refusal;

/** What a request's credential proved. */
public sealed interface Authentication {

  /**
   * It proved who calls.
   *
   * @param caller who
   * @param scheme how
   */
  record Authenticated(Caller caller, Scheme scheme) implements Authentication {}

  /** There was no credential. */
  record Anonymous() implements Authentication {}

  /**
   * It is not believed, or cannot be judged now.
   *
   * @param scheme which kind of credential it is
   * @param refusal why
   * @param retryAfter when to try again, zero if that would not help
   */
  record Rejected(Scheme scheme, Refusal refusal, Duration retryAfter) implements Authentication {}
}
