package org.scopewarden.runtime;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.json.MalformedJsonException;
import org.scopewarden.runtime.json.StrictJson;

/** Other people's test vectors, which stand beside the repository and are never part of it. */
public final class Yardsticks {

  private static final Path ROOT = Path.of("..", "..", "shared", "security");

  private Yardsticks() {}

  /**
   * A file or folder of them. Without it the test is skipped, in continuous integration it fails.
   */
  public static Path path(String name) {
    Path path = ROOT.resolve(name);
    if (!Files.exists(path)) {
      String message = path.normalize() + " is not there: nothing to measure against";
      if ("true".equals(System.getenv("CI"))) {
        fail(message);
      }
      abort(message);
    }
    return path;
  }

  /** The files of a folder whose names begin so, in order. */
  public static Stream<Path> files(String folder, String prefix) {
    try (Stream<Path> files = Files.list(path(folder))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A JSON document of them. */
  public static Map<String, @Nullable Object> json(String name) {
    try {
      return StrictJson.object(Files.readAllBytes(path(name)));
    } catch (IOException | MalformedJsonException e) {
      throw new IllegalStateException(name, e);
    }
  }

  /** A JSON document of them that is an array of strings. */
  @SuppressWarnings("unchecked")
  public static List<String> strings(String name) {
    try {
      String object = "{\"all\":" + Files.readString(path(name)) + "}";
      return (List<String>)
          Objects.requireNonNull(
              StrictJson.object(object.getBytes(StandardCharsets.UTF_8)).get("all"));
    } catch (IOException | MalformedJsonException e) {
      throw new IllegalStateException(name, e);
    }
  }

  /** The array {@code name} of {@code json}, whose elements are objects. */
  @SuppressWarnings("unchecked")
  public static List<Map<String, Object>> objects(
      Map<String, ? extends @Nullable Object> json, String name) {
    return (List<Map<String, Object>>) Objects.requireNonNull(json.get(name));
  }
}
