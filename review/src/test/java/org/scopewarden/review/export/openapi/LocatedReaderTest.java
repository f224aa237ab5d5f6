package org.scopewarden.review.export.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scopewarden.review.export.ExportException;

class LocatedReaderTest {

  static Stream<Arguments> broken() {
    return Stream.of(
        Arguments.of("", "api: is empty"),
        Arguments.of("{\"a\": 1, \"a\": 2}", "api:1:"),
        Arguments.of("a: 1\nb: 2\na: 3\n", "api:3:"),
        Arguments.of("{\"a\": 1", "api:1:"),
        Arguments.of("a: [1, 2\n", "api:"),
        Arguments.of("{\"a\": 1} {}", "nothing may follow"),
        Arguments.of("a: 1\n---\na: 2\n", "nothing may follow"),
        Arguments.of("a: &x [*x]\n", "names nothing that stands before"),
        Arguments.of("a: *x\n", "names nothing that stands before"),
        Arguments.of("a: &x {b: 1}\nc:\n  <<: *x\n", "merge key"),
        Arguments.of("[".repeat(300), "deep"),
        Arguments.of("a: " + "[".repeat(300), "deep"),
        Arguments.of("\tb: 1\n", "api:"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void isRefused(String text, String message) {
    assertThatThrownBy(() -> LocatedReader.read(text, "api"))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining(message)
        .hasMessageStartingWith("api");
  }

  @Test
  void aliasesThatMakeALotOfLittleAreRefused() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      String one = "*a" + (i - 1) + ", ";
      bomb.append("a%d: &a%d [".formatted(i, i)).append(one.repeat(9)).append("x]\n");
    }

    assertThatThrownBy(() -> LocatedReader.read(bomb.toString(), "api"))
        .hasMessageContaining("more than 2000000 values")
        .hasMessageStartingWith("api:7:");
  }

  @Test
  void anAliasIsWhatItNames() {
    Located file = LocatedReader.read("a: &x\n  - one\nb: *x\n", "api");

    assertThat(file.member("b")).isEqualTo(file.member("a"));
  }

  @Test
  void aMemberStandsWhereItsNameDoes() {
    for (String text :
        new String[] {
          "{\n\t\"a\":\n\t{\n\t\t\"b\": [\n\t\t\t1\n\t\t]\n\t}\n}", "# remark\na:\n\n  b:\n  - 1\n"
        }) {
      Located file = LocatedReader.read(text, "api");
      Located inner = file.member("a").orElseThrow();

      assertThat(inner.line()).isEqualTo(2);
      assertThat(inner.member("b").orElseThrow().line()).isEqualTo(4);
    }
  }
}
