package org.scopewarden.runtime.access;

import java.time.Clock;
import org.scopewarden.runtime.access.Authentication.Authenticated;
import org.scopewarden.runtime.access.Authentication.Rejected;
import org.scopewarden.runtime.access.Decision.Permitted;
import org.scopewarden.runtime.access.Decision.Refused;
import org.scopewarden.runtime.token.Refusal;

/** Decides by asking an authenticator, and only where the rule needs to know the caller. */
public final class DecidingRequest implements AccessRequest {

  private final IncomingRequest request;
  private final Authenticator authenticator;
  private final CheckInstances checks;
  private final Clock clock;

  /**
   * A request whose caller {@code authenticator} finds out, at the time that {@code clock} tells.
   */
  public DecidingRequest(
      IncomingRequest request, Authenticator authenticator, CheckInstances checks, Clock clock) {
    this.request = request;
    this.authenticator = authenticator;
    this.checks = checks;
    this.clock = clock;
  }

  @Override
  public Decision permitAll() {
    return new Permitted(null);
  }

  @Override
  public Decision identify() {
    Authentication authentication = authenticator.authenticate(request);
    if (authentication instanceof Authenticated known) {
      return new Permitted(known.caller());
    }
    return authentication instanceof Rejected rejected
        ? Refused.of(rejected, Requirement.authenticated())
        : new Permitted(null);
  }

  @Override
  public Decision require(Requirement requirement) {
    Authentication authentication = authenticator.authenticate(request);
    if (authentication instanceof Authenticated known) {
      return requirement.schemes().contains(known.scheme())
          ? authorize(known.caller(), requirement)
          : Refused.because(Refusal.SCHEME_NOT_ACCEPTED, requirement);
    }
    return authentication instanceof Rejected rejected
        ? rejected(rejected, requirement)
        : Refused.because(Refusal.NO_CREDENTIAL, requirement);
  }

  @Override
  public Decision deny() {
    return Refused.because(Refusal.DENIED);
  }

  /** Whether a credential that would not count is any good, and why not, is nobody's business. */
  private static Decision rejected(Rejected rejected, Requirement requirement) {
    boolean judged = rejected.refusal().status() == 401 || rejected.refusal().status() == 503;
    return judged && !requirement.schemes().contains(rejected.scheme())
        ? Refused.because(Refusal.SCHEME_NOT_ACCEPTED, requirement)
        : Refused.of(rejected, requirement);
  }

  private Decision authorize(Caller caller, Requirement requirement) {
    if (!requirement.heldBy(caller, request)) {
      return Refused.lacking(requirement, caller, requirement.missing(caller, request));
    }
    StepUp stepUp = requirement.stepUp();
    if (!stepUp.isNone() && !stepUp.heldBy(caller, clock.instant())) {
      return Refused.of(Refusal.INSUFFICIENT_AUTHENTICATION, requirement, caller);
    }
    return requirement.checks().isEmpty()
        ? new Permitted(caller)
        : new ObjectDecision(requirement, caller, checks).decide(request);
  }
}
