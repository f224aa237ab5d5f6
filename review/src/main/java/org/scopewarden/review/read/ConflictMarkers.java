package org.scopewarden.review.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.scopewarden.model.ManifestException;

/** Recognises a file that two branches changed, which no JSON reader can make sense of. */
final class ConflictMarkers {

  /** No line of a manifest begins so. */
  private static final Pattern MARKER = Pattern.compile("(<{7}|>{7}|\\|{7})( .*)?|={7}");

  private ConflictMarkers() {}

  /** What to tell of a file that cannot be read because of {@code problem}. */
  static ManifestException explain(Path file, ManifestException problem) {
    int line = Files.isRegularFile(file) ? line(file) : 0;
    return line == 0
        ? problem
        : new ManifestException(
            file + ":" + line + ":1: has the markers of a merge conflict: resolve it", problem);
  }

  /** The first line with a marker, 0 if there is none. */
  private static int line(Path file) {
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
      for (int i = 0; i < lines.size(); i++) {
        if (MARKER.matcher(lines.get(i)).matches()) {
          return i + 1;
        }
      }
      return 0;
    } catch (IOException e) {
      return 0; // What made the file unreadable is told all the same.
    }
  }
}
