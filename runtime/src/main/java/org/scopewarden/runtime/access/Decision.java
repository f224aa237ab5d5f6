package org.scopewarden.runtime.access;

import java.time.Duration;
import java.util.List;
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
   * @param missing the clauses that the caller leaves unsatisfied, in words
   * @param retryAfter when to try again, zero if that would not help
   */
  record Refused(
      Refusal refusal,
      Requirement requirement,
      @Nullable Caller caller,
      List<String> missing,
      Duration retryAfter)
      implements Decision {

    public Refused {
      missing = List.copyOf(missing);
    }

    /** A refusal that no credential could have changed. */
    public static Refused because(Refusal refusal) {
      return because(refusal, Requirement.authenticated());
    }

    static Refused because(Refusal refusal, Requirement requirement) {
      return new Refused(refusal, requirement, null, List.of(), Duration.ZERO);
    }

    static Refused of(Authentication.Rejected rejected, Requirement requirement) {
      return new Refused(rejected.refusal(), requirement, null, List.of(), rejected.retryAfter());
    }

    static Refused of(Refusal refusal, Requirement requirement, Caller caller) {
      return new Refused(refusal, requirement, caller, List.of(), Duration.ZERO);
    }

    static Refused lacking(Requirement requirement, Caller caller, List<String> missing) {
      return new Refused(Refusal.INSUFFICIENT_SCOPE, requirement, caller, missing, Duration.ZERO);
    }
  }
}
