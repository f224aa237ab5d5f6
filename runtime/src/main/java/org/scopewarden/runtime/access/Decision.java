package org.scopewarden.runtime.access;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.access.Authentication.Authenticated;
import org.scopewarden.runtime.token.Refusal;

/** Whether a request may reach its endpoint. */
public sealed interface Decision {

  /** Who calls, null if that is not proven. */
  @Nullable Caller caller();

  /** Of which kind the credential is, null if there is none. */
  @Nullable Scheme scheme();

  /**
   * It may.
   *
   * @param caller who calls, null where nobody needed to say
   * @param scheme how the caller proved it, null if there is none
   */
  record Permitted(@Nullable Caller caller, @Nullable Scheme scheme) implements Decision {

    /** A request of nobody in particular. */
    public static Permitted anonymous() {
      return new Permitted(null, null);
    }

    static Permitted of(Authenticated known) {
      return new Permitted(known.caller(), known.scheme());
    }
  }

  /**
   * It may not.
   *
   * @param refusal why
   * @param requirement what the endpoint asks for, as far as that is known
   * @param caller who calls, null unless the credential was valid
   * @param missing the clauses that the caller leaves unsatisfied, in words
   * @param retryAfter when to try again, zero if that would not help
   * @param scheme of which kind the credential is, null if there is none
   */
  record Refused(
      Refusal refusal,
      Requirement requirement,
      @Nullable Caller caller,
      List<String> missing,
      Duration retryAfter,
      @Nullable Scheme scheme)
      implements Decision {

    public Refused {
      missing = List.copyOf(missing);
    }

    /** A refusal that no credential could have changed. */
    public static Refused because(Refusal refusal) {
      return because(refusal, Requirement.authenticated());
    }

    static Refused because(Refusal refusal, Requirement requirement) {
      return new Refused(refusal, requirement, null, List.of(), Duration.ZERO, null);
    }

    static Refused unaccepted(Scheme scheme, Requirement requirement) {
      return new Refused(
          Refusal.SCHEME_NOT_ACCEPTED, requirement, null, List.of(), Duration.ZERO, scheme);
    }

    static Refused of(Authentication.Rejected rejected, Requirement requirement) {
      return new Refused(
          rejected.refusal(),
          requirement,
          null,
          List.of(),
          rejected.retryAfter(),
          rejected.scheme());
    }

    static Refused of(Refusal refusal, Requirement requirement, Authenticated known) {
      return of(refusal, requirement, known, List.of());
    }

    static Refused lacking(Requirement requirement, Authenticated known, List<String> missing) {
      return of(Refusal.INSUFFICIENT_SCOPE, requirement, known, missing);
    }

    private static Refused of(
        Refusal refusal, Requirement requirement, Authenticated known, List<String> missing) {
      return new Refused(
          refusal, requirement, known.caller(), missing, Duration.ZERO, known.scheme());
    }
  }
}
