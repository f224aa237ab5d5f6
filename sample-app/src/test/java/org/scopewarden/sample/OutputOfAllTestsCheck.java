package org.scopewarden.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scopewarden.testsecrets.TestOutput;

/**
 * Searches what the tests of every module have printed and reported for the secrets that any of
 * them used. Not run among the tests, but after them: by its name, in the phase verify.
 */
final class OutputOfAllTestsCheck {

  private static final Path ROOT = Path.of("..");

  /** They are part of every build that this one is part of. */
  private static final List<String> ALWAYS = List.of("runtime", "sample-app");

  private static final List<String> IF_BUILT =
      List.of("container-tests/jersey", "container-tests/resteasy", "container-tests/cxf");

  @Test
  @Tag("OB-001")
  @Tag("OPS-02")
  void holdsNoSecretOfAnyTest() throws IOException {
    List<String> modules =
        Stream.concat(ALWAYS.stream(), IF_BUILT.stream().filter(OutputOfAllTestsCheck::isTested))
            .toList();

    assertThat(new TestOutput(ROOT).leaks(modules))
        .as("lines that hold a token, a signature, a key or a password of a test")
        .isEmpty();
  }

  private static boolean isTested(String module) {
    return Files.isDirectory(ROOT.resolve(module).resolve("target/surefire-reports"));
  }
}
