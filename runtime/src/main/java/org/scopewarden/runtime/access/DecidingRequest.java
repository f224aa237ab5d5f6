package org.scopewarden.runtime.access;

import java.time.Duration;
import org.scopewarden.runtime.access.Authentication.Authenticated;
import org.scopewarden.runtime.access.Authentication.Rejected;
import org.scopewarden.runtime.access.Decision.Permitted;
import org.scopewarden.runtime.access.Decision.Refused;
import org.scopewarden.runtime.token.Refusal;

/** Decides by asking an authenticator, and only where the rule needs to know the caller. */
public final class DecidingRequest implements AccessRequest {

  private final IncomingRequest request;
  private final Authenticator authenticator;

  /** A request whose caller {@code authenticator} finds out. */
  public DecidingRequest(IncomingRequest request, Authenticator authenticator) {
    this.request = request;
    this.authenticator = authenticator;
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
        ? rejected(rejected, Requirement.authenticated())
        : new Permitted(null);
  }

  @Override
  public Decision require(Requirement requirement) {
    Authentication authentication = authenticator.authenticate(request);
    if (authentication instanceof Authenticated known) {
      return requirement.heldBy(known.caller().scopes())
          ? new Permitted(known.caller())
          : new Refused(Refusal.INSUFFICIENT_SCOPE, requirement, known.caller(), Duration.ZERO);
    }
    return authentication instanceof Rejected rejected
        ? rejected(rejected, requirement)
        : new Refused(Refusal.NO_CREDENTIAL, requirement, null, Duration.ZERO);
  }

  @Override
  public Decision deny() {
    return Refused.because(Refusal.DENIED);
  }

  private static Decision rejected(Rejected rejected, Requirement requirement) {
    return new Refused(rejected.refusal(), requirement, null, rejected.retryAfter());
  }
}
