package org.scopewarden.review.text;

/** Text from files, fit for a terminal: nothing in it moves the cursor or turns the line around. */
public final class Escaped {

  private Escaped() {}

  /**
   * The text with every character that is not seen, but has an effect, as {@code \}{@code uXXXX}:
   * controls, line breaks, formats such as U+202E, and halves of surrogate pairs.
   */
  public static String text(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int c) {
    if (!hasEffect(c)) {
      escaped.appendCodePoint(c);
      return;
    }
    for (char unit : Character.toChars(c)) {
      escaped.append(String.format("\\u%04X", (int) unit));
    }
  }

  private static boolean hasEffect(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
