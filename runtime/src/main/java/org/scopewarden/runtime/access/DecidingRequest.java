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
    return Permitted.anonymous();
  }

  @Override
  public Decision identify() {
    Authentication authentication = authenticator.authenticate(request);
    if (authentication instanceof Authenticated known) {
      return Permitted.of(known);
    }
    return authentication instanceof Rejected rejected
        ? Refused.of(rejected, Requirement.authenticated())
        : Permitted.anonymous();
  }

  @Override
  public Decision require(Requirement requirement) {
    Authentication authentication = authenticator.authenticate(request);
    if (authentication instanceof Authenticated known) {
      return requirement.schemes().contains(known.scheme())
          ? authorize(known, requirement)
          : Refused.unaccepted(known.scheme(), requirement);
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
        ? Refused.unaccepted(rejected.scheme(), requirement)
        : Refused.of(rejected, requirement);
  }

  private Decision authorize(Authenticated known, Requirement requirement) {
    Caller caller = known.caller();
    if (!requirement.heldBy(caller, request)) {
      return Refused.lacking(requirement, known, requirement.missing(caller, request));
    }
    StepUp stepUp = requirement.stepUp();
    if (!stepUp.isNone() && !stepUp.heldBy(caller, clock.instant())) {
      return Refused.of(Refusal.INSUFFICIENT_AUTHENTICATION, requirement, known);
    }
    return requirement.checks().isEmpty()
        ? Permitted.of(known)
        : new ObjectDecision(requirement, known, checks).decide(request);
  }
}
