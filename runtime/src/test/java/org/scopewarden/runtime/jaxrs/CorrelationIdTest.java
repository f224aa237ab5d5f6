package org.scopewarden.runtime.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names of a request are believed to be fit for a log. */
final class CorrelationIdTest {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String SPAN = "00f067aa0ba902b7";

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01,00-1-2-3",
        "4bf92f3577b34da6a3ce929d0e0e4736",
      })
  void noTraceParentIsNone(@Nullable String traceParent) {
    assertThat(CorrelationId.of(traceParent, null)).isNull();
    assertThat(CorrelationId.of(traceParent, "id-1")).isEqualTo("id-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "line\nbreak", "quo\"te", "\u001b[31m", "ümlaut", "a=b"})
  @Tag("OPS-03")
  void whatCouldBreakALineIsNoName(String requestId) {
    assertThat(CorrelationId.of(null, requestId)).isNull();
  }

  @Test
  void nothingLongIsAName() {
    assertThat(CorrelationId.of(null, "a".repeat(64))).hasSize(64);
    assertThat(CorrelationId.of(null, "a".repeat(65))).isNull();
  }

  @Test
  void aTraceIdCountsMore() {
    assertThat(CorrelationId.of("00-" + TRACE + "-" + SPAN + "-01", "id-1")).isEqualTo(TRACE);
    assertThat(CorrelationId.of("01-" + TRACE + "-" + SPAN + "-01-more", null)).isEqualTo(TRACE);
  }

  @Test
  void madeNamesDiffer() {
    assertThat(CorrelationId.make()).matches("[0-9a-f]{16}").isNotEqualTo(CorrelationId.make());
  }
}
