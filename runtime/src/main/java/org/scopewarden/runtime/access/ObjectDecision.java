package org.scopewarden.runtime.access;

import org.scopewarden.runtime.access.Authentication.Authenticated;
import org.scopewarden.runtime.access.Decision.Permitted;
import org.scopewarden.runtime.access.Decision.Refused;
import org.scopewarden.runtime.token.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the object checks of an endpoint, in order, until one does not agree. */
record ObjectDecision(Requirement requirement, Authenticated known, CheckInstances instances) {

  private static final Logger LOG = LoggerFactory.getLogger(ObjectDecision.class);

  Decision decide(IncomingRequest request) {
    CheckedRequest checked = new CheckedRequest(known.caller(), request);
    for (ObjectCheck<?> check : requirement.checks()) {
      CheckResult result;
      try {
        result = check.apply(instances, checked);
      } catch (UncheckableRequestException e) {
        return refused(e.refusal());
      } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
        LOG.error("The check {} failed", check.type().getName(), e);
        return refused(Refusal.CHECK_FAILED);
      }
      if (result != CheckResult.PERMIT) {
        return refused(result == CheckResult.HIDE ? Refusal.CHECK_HIDES : Refusal.CHECK_REFUSED);
      }
    }
    return Permitted.of(known);
  }

  private Refused refused(Refusal refusal) {
    return Refused.of(refusal, requirement, known);
  }
}
