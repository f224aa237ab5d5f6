package org.scopewarden.runtime.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who takes a problem, range by range. What servers make of a header is for the contract. */
@Tag("HTTP-14")
final class ProblemNegotiationTest {

  @Test
  void theMostSpecificRangeDecides() {
    assertThat(accepts(range("*", "*", "0.1"))).isTrue();
    assertThat(accepts(range("*", "*", "1"), range("application", "*", "0"))).isFalse();
    assertThat(accepts(range("application", "*", "0"), range("application", "problem+json", "0.1")))
        .isTrue();
    assertThat(accepts(range("application", "problem+json", "0"), range("*", "*", "1"))).isFalse();
  }

  @Test
  void jsonIsEnoughUnlessTheProblemIsExcludedByName() {
    assertThat(accepts(range("application", "json", "1"))).isTrue();
    assertThat(accepts(range("application", "json", "0"))).isFalse();
    assertThat(accepts(range("application", "json", "1"), range("*", "*", "0"))).isTrue();
    assertThat(accepts(range("application", "json", "0"), range("*", "*", "1"))).isTrue();
    assertThat(
            accepts(range("application", "json", "1"), range("application", "problem+json", "0")))
        .isFalse();
  }

  @Test
  void whatCannotBeReadSaysNothing() {
    assertThat(accepts(range("*", "*", "much"))).isTrue();
  }

  @Test
  void othersTakeNone() {
    assertThat(accepts(range("text", "html", "1"))).isFalse();
    assertThat(accepts()).isFalse();
  }

  private static boolean accepts(MediaType... ranges) {
    return ProblemNegotiation.accepts(List.of(ranges));
  }

  private static MediaType range(String type, String subtype, String quality) {
    return new MediaType(type, subtype, Map.of("q", quality));
  }
}
