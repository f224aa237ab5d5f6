package org.scopewarden.runtime.events;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scopewarden.runtime.token.Refusal;
import org.slf4j.LoggerFactory;

/** What an operator reads of a decision. */
final class AuditLogTest {

  private final Logger logger = (Logger) LoggerFactory.getLogger("org.scopewarden.audit");
  private final ListAppender<ILoggingEvent> events = new ListAppender<>();
  private final AuditLog audit = new AuditLog();

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
    "INTERNAL_ERROR,     ERROR",
    "EXPOSED_CREDENTIAL, WARN",
    "CHECK_REFUSED,      INFO",
    "CHECK_HIDES,        INFO",
    "INSUFFICIENT_SCOPE, INFO",
  })
  @Tag("OPS-03")
  @Tag("OPS-05")
  void aRefusalIsOneLineWithItsCode(Refusal refusal, String level) {
    audit.decided(GivenEvent.refused(refusal));

    assertThat(events.list)
        .singleElement()
        .satisfies(event -> {
          assertThat(event.getLevel()).isEqualTo(Level.toLevel(level));
          assertThat(event.getFormattedMessage())
              .isEqualTo(
                  "refused code="
                      + refusal.code()
                      + " entry=\"the.Entry\" scheme=Bearer issuer=\"issuer\""
                      + " subject=\"sub\\u000aject\" missing=\"a or b, c\" correlation=trace-1");
        });
  }

  @Test
  void whatWouldBeRefusedIsAWarning() {
    audit.decided(GivenEvent.tolerated(Refusal.INSUFFICIENT_SCOPE));

    assertThat(events.list)
        .singleElement()
        .satisfies(event -> {
          assertThat(event.getLevel()).isEqualTo(Level.WARN);
          assertThat(event.getFormattedMessage())
              .startsWith("would_refuse code=insufficient_scope entry=\"the.Entry\"");
        });
  }

  @Test
  void whoProvedNothingIsNotNamed() {
    audit.decided(GivenEvent.unknown("org.acme.Users.get"));

    assertThat(events.list)
        .singleElement()
        .satisfies(event ->
            assertThat(event.getFormattedMessage())
                .isEqualTo(
                    "refused code=unknown_endpoint entry=\"org.acme.Users.get\""
                        + " correlation=trace-1"));
  }

  @Test
  void aPermissionIsALineForDebugging() {
    audit.decided(GivenEvent.permitted());
    logger.setLevel(Level.INFO);
    audit.decided(GivenEvent.permitted());

    assertThat(events.list)
        .singleElement()
        .satisfies(event -> {
          assertThat(event.getLevel()).isEqualTo(Level.DEBUG);
          assertThat(event.getFormattedMessage())
              .isEqualTo(
                  "permitted entry=\"the.Entry\" scheme=Bearer issuer=\"issuer\""
                      + " subject=\"sub\\u000aject\"");
        });
  }
}
