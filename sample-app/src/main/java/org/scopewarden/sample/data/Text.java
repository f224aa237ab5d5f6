package org.scopewarden.sample.data;

import org.jspecify.annotations.Nullable;

/** Checks text from outside. */
final class Text {

  private Text() {}

  /**
   * The text without surrounding space.
   *
   * @param longest the most characters that are accepted, inclusive
   * @throws InvalidInputException if it is missing, blank or longer
   */
  static String required(String field, @Nullable String text, int longest) {
    String stripped = text == null ? "" : text.strip();
    if (stripped.isEmpty()) {
      throw new InvalidInputException(field + " is missing or blank");
    }
    if (stripped.length() > longest) {
      throw new InvalidInputException(field + " has more than " + longest + " characters");
    }
    if (stripped.indexOf('\0') >= 0) {
      throw new InvalidInputException(field + " has a null character");
    }
    return stripped;
  }
}
