package org.scopewarden.model.path;

import java.util.Optional;

/** Reads what follows a backslash, inside and outside of character classes. */
final class EscapeReader {

  private final RegexText text;

  EscapeReader(RegexText text) {
    this.text = text;
  }

  /**
   * The characters that the escape stands for; nothing for a property such as {@code \p{Lu}}, which
   * is taken whole.
   *
   * @throws UnreadableException for any other escape
   */
  Optional<Chars> read() {
    char c = text.take();
    return switch (c) {
      case 'd' -> Optional.of(Chars.DIGIT);
      case 'D' -> Optional.of(Chars.DIGIT.negated());
      case 'w' -> Optional.of(Chars.WORD);
      case 'W' -> Optional.of(Chars.WORD.negated());
      case 's' -> Optional.of(Chars.SPACE);
      case 'S' -> Optional.of(Chars.SPACE.negated());
      case 't' -> Optional.of(Chars.of('\t'));
      case 'n' -> Optional.of(Chars.of('\n'));
      case 'r' -> Optional.of(Chars.of('\r'));
      case 'x' -> Optional.of(Chars.of(text.takeHex(2)));
      case 'u' -> Optional.of(Chars.of(text.takeHex(4)));
      case 'p', 'P' -> property();
      default -> Optional.of(literal(c));
    };
  }

  private Optional<Chars> property() {
    if (text.take() == '{') {
      text.takeUntil("}");
    }
    return Optional.empty();
  }

  private static Chars literal(char c) {
    if (Character.isLetterOrDigit(c)) {
      throw new UnreadableException();
    }
    return Chars.of(c);
  }
}
