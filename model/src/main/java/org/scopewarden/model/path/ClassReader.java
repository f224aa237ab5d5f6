package org.scopewarden.model.path;

import java.util.Optional;

/** Reads a character class, such as {@code [a-z_]}. */
final class ClassReader {

  private final RegexText text;
  private final EscapeReader escapes;

  /** Something was met that no set of characters is known for. */
  private boolean vague;

  ClassReader(RegexText text) {
    this.text = text;
    this.escapes = new EscapeReader(text);
  }

  /** The characters, if all are known. Starts behind the bracket and takes the closing one. */
  Optional<Chars> read() {
    Chars chars = union();
    return vague ? Optional.empty() : Optional.of(chars);
  }

  private Chars union() {
    boolean negated = text.take("^");
    Chars all = Chars.of();
    boolean first = true;
    while (first || !text.take("]")) {
      first = false;
      if (text.take("&&")) {
        vague = true;
      } else {
        all = all.or(item());
      }
    }
    return negated ? all.negated() : all;
  }

  private Chars item() {
    char c = text.take();
    if (c == '[') {
      return union();
    }
    if (c == '\\') {
      return escaped();
    }
    return text.peek() == '-' ? range(c) : Chars.of(c);
  }

  private Chars escaped() {
    if (text.peek() == 'Q') {
      throw new UnreadableException();
    }
    boolean single = !Character.isLetter(text.peek());
    char c = text.peek();
    Optional<Chars> chars = escapes.read();
    vague |= chars.isEmpty();
    return single && text.peek() == '-' ? range(c) : chars.orElse(Chars.ANY);
  }

  /** From {@code first} to what follows the hyphen; the hyphen itself if that is the end. */
  private Chars range(char first) {
    text.take();
    if (text.peek() == ']' || text.peek() == '[') {
      return Chars.of(first, '-');
    }
    char last = text.take();
    if (last == '\\') {
      last = text.take();
      if (Character.isLetterOrDigit(last)) {
        throw new UnreadableException();
      }
    }
    if (last < first) {
      throw new UnreadableException();
    }
    return Chars.range(first, last);
  }
}
