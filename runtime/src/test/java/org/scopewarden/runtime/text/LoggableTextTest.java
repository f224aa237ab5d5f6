package org.scopewarden.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoggableTextTest {

  @Test
  void leavesNothingThatCouldBreakALine() {
    assertThat(LoggableText.of("a\r\nb\u001b[31m\"c\\é\u2028"))
        .isEqualTo("\"a\\u000d\\u000ab\\u001b[31m\\u0022c\\u005c\\u00e9\\u2028\"");
  }

  @Test
  void isCutWhenItIsLong() {
    assertThat(LoggableText.of("x".repeat(200))).hasSize(202);
    assertThat(LoggableText.of("x".repeat(100_000))).hasSize(205).endsWith("x\"...");
  }

  @Test
  void namesWhatIsNoText() {
    assertThat(LoggableText.of(null)).isEqualTo("(none)");
    assertThat(LoggableText.of(7)).isEqualTo("(none)");
  }
}
