package org.scopewarden.model.path;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a path template: text that stands for itself, or a variable.
 *
 * @param text the literal text, or the name of the variable
 * @param regex what the variable matches; null for a literal
 * @param isPlain whether the variable is without an expression of its own
 */
record Piece(String text, @Nullable String regex, boolean isPlain) {

  /** What a variable without an expression matches (Jakarta REST §3.4). */
  private static final String SEGMENT = "[^/]+";

  static Piece literal(String text) {
    return new Piece(text, null, false);
  }

  private static Piece variable(String inBraces) {
    int colon = inBraces.indexOf(':');
    return colon < 0
        ? new Piece(inBraces.strip(), SEGMENT, true)
        : new Piece(
            inBraces.substring(0, colon).strip(), inBraces.substring(colon + 1).strip(), false);
  }

  /** The pieces of a template. A literal never crosses a slash: a slash is a piece of its own. */
  static List<Piece> of(String template) {
    List<Piece> pieces = new ArrayList<>();
    int next = 0;
    while (next < template.length()) {
      int end = end(template, next);
      String piece = template.substring(next, end);
      pieces.add(
          piece.length() > 1 && piece.startsWith("{") && piece.endsWith("}")
              ? variable(piece.substring(1, piece.length() - 1))
              : literal(piece));
      next = end;
    }
    return pieces;
  }

  private static int end(String template, int start) {
    return switch (template.charAt(start)) {
      case '/' -> start + 1;
      case '{' -> closing(template, start) + 1;
      default -> literalEnd(template, start);
    };
  }

  private static int literalEnd(String template, int start) {
    int end = start + 1;
    while (end < template.length() && template.charAt(end) != '/' && template.charAt(end) != '{') {
      end++;
    }
    return end;
  }

  /** Braces inside an expression are counted, as containers count them. */
  private static int closing(String template, int open) {
    int depth = 0;
    for (int i = open; i < template.length(); i++) {
      char c = template.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return template.length() - 1;
  }

  /** The text, or what stands in braces without the name. */
  String shape() {
    return isLiteral() ? text : isPlain ? "{}" : "{:" + regex + "}";
  }

  /** Whether a variable may stand for {@code value}. The expression must be legal. */
  boolean allows(String value) {
    return regex != null && BoundedText.matches(Pattern.compile(regex), value);
  }

  boolean isLiteral() {
    return regex == null;
  }

  boolean isSlash() {
    return isLiteral() && text.equals("/");
  }
}
