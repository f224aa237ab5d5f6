package org.scopewarden.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected outputs in {@code src/test/resources/expected}; {@code -Dgoldens=record} writes them.
 */
final class Goldens {

  private static final Path FOLDER = Path.of("src/test/resources/expected");

  private Goldens() {}

  static void check(String name, String actual) {
    Path golden = FOLDER.resolve(name);
    try {
      if ("record".equals(System.getProperty("goldens"))) {
        Files.writeString(golden, actual);
      }
      assertThat(actual).isEqualTo(Files.readString(golden));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
