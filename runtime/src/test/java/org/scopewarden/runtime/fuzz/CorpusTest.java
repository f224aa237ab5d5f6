package org.scopewarden.runtime.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What fuzzing once found worth keeping, tried again in each build. */
final class CorpusTest {

  private static final int LEAST_INPUTS = 10;

  /** The time bounds a loop without end, and says nothing about speed. */
  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("inputs")
  @Timeout(60)
  void holds(FuzzTarget target, Path input) throws IOException {
    target.run(Files.readAllBytes(input));
  }

  /** A test without rows would pass. */
  @ParameterizedTest
  @FieldSource("org.scopewarden.runtime.fuzz.FuzzTarget#ALL")
  void everyTargetHasACorpus(FuzzTarget target) {
    assertThat(target.inputs()).hasSizeGreaterThanOrEqualTo(LEAST_INPUTS);
  }

  static Stream<Arguments> inputs() {
    return FuzzTarget.ALL.stream()
        .flatMap(target -> target.inputs().stream().map(input -> arguments(target, input)));
  }
}
