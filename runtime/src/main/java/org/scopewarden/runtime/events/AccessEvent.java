package org.scopewarden.runtime.events;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.access.Scheme;
import org.scopewarden.runtime.token.Refusal;

/**
 * One decision. There is nothing of a credential in it, but texts may be an attacker's: whoever
 * writes them into a log escapes them.
 *
 * @param outcome what became of the request
 * @param endpoint the id of the manifest entry or, if the table has none, what the container names
 * @param listed whether {@code endpoint} is the id of an entry: one of a bounded number
 * @param refusal why it was refused, or would have been; null if it was permitted
 * @param scheme of which kind the credential was, null if there was none or nobody looked
 * @param issuer the caller's {@code iss}, null unless the credential proved it
 * @param subject the caller's {@code sub}, null unless the credential proved it
 * @param missing the clauses that the caller leaves unsatisfied, in words
 * @param correlation what other lines about the request are found by: the trace id of its {@code
 *     traceparent} (W3C Trace Context), else its {@code X-Request-ID}, else a new one where the
 *     request was not permitted; null otherwise
 * @param took how long the decision took
 */
public record AccessEvent(
    Outcome outcome,
    String endpoint,
    boolean listed,
    @Nullable Refusal refusal,
    @Nullable Scheme scheme,
    @Nullable String issuer,
    @Nullable String subject,
    List<String> missing,
    @Nullable String correlation,
    Duration took) {

  public AccessEvent {
    missing = List.copyOf(missing);
  }

  /** What became of a request. */
  public enum Outcome {
    /** The endpoint was called, as its rule says. */
    PERMITTED("permitted"),
    /** The endpoint was not called. */
    REFUSED("refused"),
    /** The endpoint was called although its rule forbids that: the server only observes. */
    WOULD_REFUSE("would_refuse");

    private final String text;

    Outcome(String text) {
      this.text = text;
    }

    /** The stable name, as logs, metrics and traces carry it. */
    @Override
    public String toString() {
      return text;
    }
  }
}
