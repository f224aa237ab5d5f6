package org.scopewarden.runtime.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scopewarden.runtime.token.Refusal;

/** What a trace shows of a decision. */
final class SpanAttributesTest {

  private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
  private final SdkTracerProvider tracing =
      SdkTracerProvider.builder().addSpanProcessor(SimpleSpanProcessor.create(exporter)).build();

  @AfterEach
  void stopTracing() {
    tracing.close();
  }

  @Test
  void aRefusalIsOnTheServersSpan() {
    assertThat(attributesAfter(GivenEvent.refused(Refusal.INSUFFICIENT_SCOPE)))
        .isEqualTo(
            Map.of(
                "scopewarden.outcome", "refused",
                "scopewarden.refusal", "insufficient_scope",
                "scopewarden.entry", "the.Entry",
                "scopewarden.scheme", "Bearer",
                "scopewarden.issuer", "issuer",
                "scopewarden.correlation", "trace-1",
                "enduser.id", GivenEvent.SUBJECT));
  }

  @Test
  void whatIsNotKnownIsNotThere() {
    assertThat(attributesAfter(GivenEvent.permitted()))
        .doesNotContainKeys("scopewarden.refusal", "scopewarden.correlation");
    exporter.reset();
    assertThat(attributesAfter(GivenEvent.unknown("org.acme.Users.get")))
        .containsOnlyKeys(
            "scopewarden.outcome",
            "scopewarden.refusal",
            "scopewarden.entry",
            "scopewarden.correlation");
  }

  @Test
  void withoutASpanNothingHappens() {
    new SpanAttributes().decided(GivenEvent.permitted());

    assertThat(exporter.getFinishedSpanItems()).isEmpty();
  }

  private Map<String, Object> attributesAfter(AccessEvent event) {
    Span span = tracing.get("test").spanBuilder("GET /users").startSpan();
    try (Scope current = span.makeCurrent()) {
      assertThat(current).isNotNull();
      new SpanAttributes().decided(event);
    } finally {
      span.end();
    }
    Map<String, Object> attributes = new HashMap<>();
    exporter
        .getFinishedSpanItems()
        .get(0)
        .getAttributes()
        .forEach((key, value) -> attributes.put(key.getKey(), value));
    return attributes;
  }
}
