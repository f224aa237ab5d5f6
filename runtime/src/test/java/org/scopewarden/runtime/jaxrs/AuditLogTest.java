package org.scopewarden.runtime.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scopewarden.runtime.access.Caller;
import org.scopewarden.runtime.access.Decision.Permitted;
import org.scopewarden.runtime.access.Decision.Refused;
import org.scopewarden.runtime.access.Requirement;
import org.scopewarden.runtime.token.Refusal;
import org.slf4j.LoggerFactory;

/** What an operator reads of a decision. */
final class AuditLogTest {

  private static final Caller CALLER = new Caller("issuer", "sub\nject", "client", Set.of());

  private final Logger logger = (Logger) LoggerFactory.getLogger("org.scopewarden.audit");
  private final ListAppender<ILoggingEvent> events = new ListAppender<>();

  @BeforeEach
  void listen() {
    logger.setLevel(Level.DEBUG);
    events.start();
    logger.addAppender(events);
  }

  @AfterEach
  void stopListening() {
    logger.detachAppender(events);
    logger.setLevel(null);
  }

  @ParameterizedTest
  @CsvSource({
    "CHECK_FAILED,       ERROR",
    "UNKNOWN_ENDPOINT,   ERROR",
    "EXPOSED_CREDENTIAL, WARN",
    "CHECK_REFUSED,      INFO",
    "CHECK_HIDES,        INFO",
    "INSUFFICIENT_SCOPE, INFO",
  })
  void aRefusalIsOneEventWithItsCode(Refusal refusal, String level) {
    new AuditLog().decided("the.Entry", refused(refusal));

    assertThat(events.list)
        .singleElement()
        .satisfies(event -> {
          assertThat(event.getLevel()).isEqualTo(Level.toLevel(level));
          assertThat(event.getFormattedMessage())
              .startsWith("refused code=" + refusal.code() + " entry=\"the.Entry\"")
              .contains("issuer", "missing=\"a or b, c\"")
              .doesNotContain("\n");
        });
  }

  @Test
  void aPermissionIsAnEventForDebugging() {
    new AuditLog().decided("the.Entry", new Permitted(CALLER));
    logger.setLevel(Level.INFO);
    new AuditLog().decided("the.Entry", new Permitted(CALLER));

    assertThat(events.list)
        .singleElement()
        .satisfies(event ->
            assertThat(event.getFormattedMessage()).startsWith("permitted entry=\"the.Entry\""));
  }

  private static Refused refused(Refusal refusal) {
    return new Refused(
        refusal, Requirement.authenticated(), CALLER, List.of("a or b", "c"), Duration.ZERO);
  }
}
