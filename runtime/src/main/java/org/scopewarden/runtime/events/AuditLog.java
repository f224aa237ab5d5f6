package org.scopewarden.runtime.events;

import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.events.AccessEvent.Outcome;
import org.scopewarden.runtime.text.LoggableText;
import org.scopewarden.runtime.token.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Writes one line for each decision to the logger {@code org.scopewarden.audit}: permitted at
 * DEBUG, refused at INFO, what an operator must look at above. No credential is ever part of it.
 */
public final class AuditLog implements AccessListener {

  private static final Logger LOG = LoggerFactory.getLogger("org.scopewarden.audit");

  /** Writes to SLF4J. */
  public AuditLog() {}

  @Override
  public void decided(AccessEvent event) {
    Level level = level(event.outcome(), event.refusal());
    if (LOG.isEnabledForLevel(level)) {
      LOG.atLevel(level).log(line(event));
    }
  }

  private static Level level(Outcome outcome, @Nullable Refusal refusal) {
    if (refusal == null) {
      return Level.DEBUG;
    }
    return switch (refusal) {
      case UNKNOWN_ENDPOINT, CHECK_FAILED, INTERNAL_ERROR -> Level.ERROR;
      case EXPOSED_CREDENTIAL -> Level.WARN;
      default -> outcome == Outcome.WOULD_REFUSE ? Level.WARN : Level.INFO;
    };
  }

  private static String line(AccessEvent event) {
    StringBuilder line = new StringBuilder(160).append(event.outcome());
    if (event.refusal() != null) {
      line.append(" code=").append(event.refusal().code());
    }
    line.append(" entry=\"").append(event.endpoint()).append('"');
    appendCaller(line, event);
    if (!event.missing().isEmpty()) {
      line.append(" missing=\"").append(String.join(", ", event.missing())).append('"');
    }
    if (event.correlation() != null) {
      line.append(" correlation=").append(event.correlation());
    }
    return line.toString();
  }

  private static void appendCaller(StringBuilder line, AccessEvent event) {
    if (event.scheme() != null) {
      line.append(" scheme=").append(event.scheme());
    }
    if (event.subject() != null) {
      line.append(" issuer=")
          .append(LoggableText.of(event.issuer()))
          .append(" subject=")
          .append(LoggableText.of(event.subject()));
    }
  }
}
