package org.scopewarden.review.report;

/**
 * Text without characters that a reader cannot see: one that turns the direction of writing could
 * show a path as another, and half of a pair is nothing that UTF-8 can write.
 */
final class VisibleText {

  /** Joins the parts of an emoji. */
  private static final int JOINER = 0x200D;

  private VisibleText() {}

  /** {@code text} with the names of such characters in their place, as in {@code ⟨U+202E⟩}. */
  static String of(String text) {
    if (text.codePoints().noneMatch(VisibleText::isInvisible)) {
      return text;
    }
    StringBuilder visible = new StringBuilder(text.length() + 64);
    text.codePoints()
        .forEach(c -> {
          if (isInvisible(c)) {
            visible.append("⟨U+%04X⟩".formatted(c));
          } else {
            visible.appendCodePoint(c);
          }
        });
    return visible.toString();
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n' && c != '\r' && c != '\t';
      case Character.FORMAT -> c != JOINER;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
      default -> false;
    };
  }
}
