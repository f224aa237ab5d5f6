package org.scopewarden.review.cli;

/**
 * Shows every character of a text: what a manifest says must not move the cursor, change colours or
 * turn the direction of writing, so that a reviewer reads something else than what is there.
 */
final class Visible {

  private Visible() {}

  /** The text, with Java's escape for each character that is not seen. */
  static String text(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(shown, c));
    return shown.toString();
  }

  private static void append(StringBuilder shown, int c) {
    switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          shown.append(String.format("\\u%04x", c));
      default -> shown.appendCodePoint(c);
    }
  }
}
