package org.scopewarden.model.path;

/** A regular expression that is read from left to right. */
final class RegexText {

  private final String text;
  private int next;

  RegexText(String text) {
    this.text = text;
  }

  boolean atEnd() {
    return next == text.length();
  }

  /** The next character, which stays; the character 0 at the end. */
  char peek() {
    return atEnd() ? 0 : text.charAt(next);
  }

  /**
   * The next character.
   *
   * @throws UnreadableException at the end
   */
  char take() {
    if (atEnd()) {
      throw new UnreadableException();
    }
    return text.charAt(next++);
  }

  /** Whether {@code token} comes next, which is then taken. */
  boolean take(String token) {
    boolean found = text.startsWith(token, next);
    next += found ? token.length() : 0;
    return found;
  }

  /**
   * The text up to {@code end}, which is taken as well.
   *
   * @throws UnreadableException if it does not come
   */
  String takeUntil(String end) {
    int found = text.indexOf(end, next);
    if (found < 0) {
      throw new UnreadableException();
    }
    String taken = text.substring(next, found);
    next = found + end.length();
    return taken;
  }

  /**
   * As many hexadecimal digits.
   *
   * @throws UnreadableException if there are fewer
   */
  int takeHex(int digits) {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = Character.digit(take(), 16);
      if (digit < 0) {
        throw new UnreadableException();
      }
      value = value * 16 + digit;
    }
    return value;
  }
}
