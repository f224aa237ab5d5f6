package org.scopewarden.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The page that lists the keys is written from the keys; {@code -Dgoldens=record} writes it. */
class ConfigurationPageTest {

  private static final Path PAGE = Path.of("../docs/guides/configuration.md");
  private static final String BEGINNING =
      """
      # Configuration

      Scopewarden reads MicroProfile Config: system properties, environment variables, a file
      `META-INF/microprofile-config.properties`, and whatever else your implementation of it reads. In
      code, `Settings.builder()` has the same words. Everything is read once, at the start. A missing or
      wrong value stops the start with a message that names the key, and so does a key beginning with
      `scopewarden.` that is not listed here.

      | key | meaning | default | example |
      |---|---|---|---|
      """;
  private static final String END =
      """

      Exactly one of `scopewarden.jwt.jwks-file` and `scopewarden.jwt.jwks-uri` is required. The file is
      read once; the address is fetched when the first token arrives, again after five minutes, and at
      most every thirty seconds for a `kid` that is not known. While it cannot be reached, the last good
      keys count for an hour.
      """;

  @Test
  void listsEveryKey() throws IOException {
    String page =
        Arrays.stream(Key.values())
            .map(ConfigurationPageTest::row)
            .collect(Collectors.joining("\n", BEGINNING, "\n" + END));
    if ("record".equals(System.getProperty("goldens"))) {
      Files.writeString(PAGE, page);
    }

    assertThat(PAGE).hasContent(page);
  }

  private static String row(Key key) {
    String standard = key.standard();
    return "| `%s` | %s | %s | `%s` |"
        .formatted(key.key(), key.meaning(), inWords(standard), key.example());
  }

  private static String inWords(@Nullable String standard) {
    if (standard == null) {
      return "none";
    }
    return standard.isEmpty() ? "empty" : "`" + standard + "`";
  }
}
