package org.scopewarden.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one project wants its application to be reviewed, in texts: two projects may load this class
 * from two class loaders.
 */
record Settings(Map<String, String> values) {

  private static final String SKIP = "skip";
  private static final String RECORD = "record";
  private static final String BASE = "base";
  private static final String DIRECTORY = "directory";

  static Settings of(boolean skip, boolean record, @Nullable File base, @Nullable File directory) {
    Map<String, String> values = new HashMap<>();
    values.put(SKIP, String.valueOf(skip));
    values.put(RECORD, String.valueOf(record));
    put(values, BASE, base);
    put(values, DIRECTORY, directory);
    return new Settings(values);
  }

  private static void put(Map<String, String> values, String name, @Nullable File file) {
    if (file != null) {
      values.put(name, file.getAbsolutePath());
    }
  }

  boolean skip() {
    return Boolean.parseBoolean(values.get(SKIP));
  }

  boolean record() {
    return Boolean.parseBoolean(values.get(RECORD));
  }

  Optional<Path> base() {
    return Optional.ofNullable(values.get(BASE)).map(Path::of);
  }

  Optional<Path> directory() {
    return Optional.ofNullable(values.get(DIRECTORY)).map(Path::of);
  }
}
