package org.scopewarden.model.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scopewarden.model.Manifests;

/**
 * Pull requests that open something where nobody looks, each with what a reviewer must be told. In
 * {@code hidden.txt}, {@code -} and {@code +} are lines of the old and the new document, others are
 * of both; {@code =} is a weakening, {@code ~} one of the change that takes it back.
 */
class HiddenWeakeningTest {

  record Attempt(String name, List<String> lines) {

    Manifests document(String sign) {
      return Written.document(marked(" " + sign));
    }

    Stream<String> marked(String signs) {
      return lines.stream()
          .filter(line -> signs.indexOf(line.charAt(0)) >= 0)
          .map(line -> line.substring(2));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Attempt> attempts() throws IOException {
    try (InputStream file = HiddenWeakeningTest.class.getResourceAsStream("hidden.txt")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(text.split("\n\n"))
          .map(block -> block.lines().toList())
          .map(lines -> new Attempt(lines.get(0), lines.subList(1, lines.size())));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("attempts")
  void isTold(Attempt attempt) {
    assertThat(weakenings(attempt.document("-"), attempt.document("+")))
        .containsExactlyInAnyOrderElementsOf(attempt.marked("=").toList());
  }

  @ParameterizedTest(name = "{0}, taken back")
  @MethodSource("attempts")
  void isNotToldOfWhatIsHarmless(Attempt attempt) {
    assertThat(weakenings(attempt.document("+"), attempt.document("-")))
        .containsExactlyInAnyOrderElementsOf(attempt.marked("~").toList());
  }

  private static List<String> weakenings(Manifests before, Manifests after) {
    return Comparison.of(before, after).weakenings().stream()
        .map(change -> change.kind() + " " + change.request())
        .toList();
  }
}
