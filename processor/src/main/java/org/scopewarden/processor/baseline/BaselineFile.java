package org.scopewarden.processor.baseline;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.scopewarden.processor.report.FileLine;
import org.scopewarden.processor.report.Rule;

/**
 * The file of a baseline: as it was before, or as it is written, and never in between.
 *
 * @param name the path, as the user gave it
 */
record BaselineFile(String name, Path path) {

  /**
   * @throws java.nio.file.InvalidPathException if the name is no path
   */
  static BaselineFile named(String name) {
    return new BaselineFile(name, Path.of(name).toAbsolutePath());
  }

  /** Where a relative path starts, which only the build tool knows; empty for an absolute one. */
  static String start(String name) {
    return Path.of(name).isAbsolute() ? "" : ", seen from " + Path.of("").toAbsolutePath();
  }

  /** Whether it is certain that there is no file. */
  boolean isMissing() {
    return Files.notExists(path);
  }

  String read() throws IOException {
    return Files.readString(path);
  }

  /** Replaces the content, and says so, and where, in the words of {@code note}. */
  Written write(String content, String note) {
    try {
      replace(isMissing() ? path : path.toRealPath(), content);
      return Written.noting(path.normalize() + ": " + note);
    } catch (IOException e) {
      return Written.failing(
          Rule.UNUSABLE_BASELINE.at(FileLine.whole(name), "it cannot be written (" + e + ")"));
    }
  }

  private static void replace(Path file, String content) throws IOException {
    Path complete = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.writeString(complete, content);
      move(complete, file);
    } finally {
      Files.deleteIfExists(complete);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
