package org.scopewarden.runtime.access;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.token.Refusal;

/** Whether a request may reach its endpoint. */
public sealed interface Decision {

  /**
   * It may.
   *
   * @param caller who calls, null where nobody needed to say
   */
  record Permitted(@Nullable Caller caller) implements Decision {}

  /**
   * It may not.
   *
   * @param refusal why
   * @param requirement what the endpoint asks for, as far as that is known
   * @param caller who calls, null unless the credential was valid
   * @param retryAfter when to try again, zero if that would not help
   */
  record Refused(
      Refusal refusal, Requirement requirement, @Nullable Caller caller, Duration retryAfter)
      implements Decision {

    /** A refusal that no credential could have changed. */
    public static Refused because(Refusal refusal) {
      return new Refused(refusal, Requirement.authenticated(), null, Duration.ZERO);
    }
  }
}
