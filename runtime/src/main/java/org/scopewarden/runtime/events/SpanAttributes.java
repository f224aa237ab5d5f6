package org.scopewarden.runtime.events;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import org.jspecify.annotations.Nullable;

/**
 * Writes each decision on the current OpenTelemetry span, which is the server's own where requests
 * are traced. Without one, and on spans that nobody records, it does nothing.
 */
public final class SpanAttributes implements AccessListener {

  private static final AttributeKey<String> OUTCOME = key("scopewarden.outcome");
  private static final AttributeKey<String> REFUSAL = key("scopewarden.refusal");
  private static final AttributeKey<String> ENTRY = key("scopewarden.entry");
  private static final AttributeKey<String> SCHEME = key("scopewarden.scheme");
  private static final AttributeKey<String> ISSUER = key("scopewarden.issuer");
  private static final AttributeKey<String> CORRELATION = key("scopewarden.correlation");

  /** By OpenTelemetry's semantic conventions. */
  private static final AttributeKey<String> SUBJECT = key("enduser.id");

  /** Writes on whatever span is current. */
  public SpanAttributes() {}

  @Override
  public void decided(AccessEvent event) {
    Span span = Span.current();
    if (!span.isRecording()) {
      return;
    }
    span.setAttribute(OUTCOME, event.outcome().toString());
    span.setAttribute(ENTRY, event.endpoint());
    set(span, REFUSAL, event.refusal() == null ? null : event.refusal().code());
    set(span, SCHEME, event.scheme() == null ? null : event.scheme().toString());
    set(span, ISSUER, event.issuer());
    set(span, SUBJECT, event.subject());
    set(span, CORRELATION, event.correlation());
  }

  private static void set(Span span, AttributeKey<String> key, @Nullable String value) {
    if (value != null) {
      span.setAttribute(key, value);
    }
  }

  private static AttributeKey<String> key(String name) {
    return AttributeKey.stringKey(name);
  }
}
