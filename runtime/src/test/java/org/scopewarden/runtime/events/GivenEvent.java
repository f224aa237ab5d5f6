package org.scopewarden.runtime.events;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.access.Scheme;
import org.scopewarden.runtime.events.AccessEvent.Outcome;
import org.scopewarden.runtime.token.Refusal;

/** Events as tests need them. */
final class GivenEvent {

  static final String SUBJECT = "sub\nject";

  private GivenEvent() {}

  static AccessEvent permitted() {
    return of(Outcome.PERMITTED, null, List.of(), null);
  }

  static AccessEvent refused(Refusal refusal) {
    return of(Outcome.REFUSED, refusal, List.of("a or b", "c"), "trace-1");
  }

  static AccessEvent tolerated(Refusal refusal) {
    return of(Outcome.WOULD_REFUSE, refusal, List.of(), "trace-1");
  }

  /** Somebody who proved nothing, at an endpoint that has no entry. */
  static AccessEvent unknown(String endpoint) {
    return new AccessEvent(
        Outcome.REFUSED,
        endpoint,
        false,
        Refusal.UNKNOWN_ENDPOINT,
        null,
        null,
        null,
        List.of(),
        "trace-1",
        Duration.ofMillis(1));
  }

  private static AccessEvent of(
      Outcome outcome,
      @Nullable Refusal refusal,
      List<String> missing,
      @Nullable String correlation) {
    return new AccessEvent(
        outcome,
        "the.Entry",
        true,
        refusal,
        Scheme.BEARER,
        "issuer",
        SUBJECT,
        missing,
        correlation,
        Duration.ofMillis(3));
  }
}
