package org.scopewarden.processor.generate;

import java.util.ArrayList;
import java.util.List;

/** Divides lines among string constants, which a class file keeps in 65,535 bytes (JVMS §4.4.7). */
final class TextLimit {

  /** A character takes three bytes at most. */
  private static final int CHARACTERS = 65_535 / 3;

  private TextLimit() {}

  /** The same lines in the same order, as many together as fit. */
  static List<List<String>> split(List<String> lines) {
    List<List<String>> parts = new ArrayList<>();
    int left = 0;
    for (String line : lines) {
      left -= line.length() + 1;
      if (parts.isEmpty() || left < 0) {
        parts.add(new ArrayList<>());
        left = CHARACTERS - line.length() - 1;
      }
      parts.get(parts.size() - 1).add(line);
    }
    return parts;
  }
}
