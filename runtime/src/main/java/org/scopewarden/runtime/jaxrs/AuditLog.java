package org.scopewarden.runtime.jaxrs;

import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.access.Caller;
import org.scopewarden.runtime.access.Decision;
import org.scopewarden.runtime.access.Decision.Permitted;
import org.scopewarden.runtime.access.Decision.Refused;
import org.scopewarden.runtime.text.LoggableText;
import org.scopewarden.runtime.token.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes one event for each decision to the logger {@code org.scopewarden.audit}: permitted at
 * DEBUG, refused at INFO, what an operator must look at above. No credential is ever part of it.
 */
final class AuditLog {

  private static final Logger LOG = LoggerFactory.getLogger("org.scopewarden.audit");

  void decided(String entry, Decision decision) {
    if (decision instanceof Refused refused) {
      refused(entry, refused);
    } else if (decision instanceof Permitted permitted && LOG.isDebugEnabled()) {
      LOG.debug("permitted entry=\"{}\"{}", entry, caller(permitted.caller()));
    }
  }

  void failed(Throwable failure) {
    LOG.error("refused code={}", Refusal.INTERNAL_ERROR.code(), failure);
  }

  private static void refused(String entry, Refused refused) {
    String event = "refused code={} entry=\"{}\"{}{}";
    Object[] values = {refused.refusal().code(), entry, caller(refused.caller()), missing(refused)};
    switch (refused.refusal()) {
      case UNKNOWN_ENDPOINT, CHECK_FAILED -> LOG.error(event, values);
      case EXPOSED_CREDENTIAL -> LOG.warn(event, values);
      default -> LOG.info(event, values);
    }
  }

  private static String caller(@Nullable Caller caller) {
    return caller == null
        ? ""
        : " scheme=Bearer issuer="
            + LoggableText.of(caller.issuer())
            + " subject="
            + LoggableText.of(caller.subject());
  }

  private static String missing(Refused refused) {
    return refused.missing().isEmpty()
        ? ""
        : " missing=\"" + String.join(", ", refused.missing()) + "\"";
  }
}
