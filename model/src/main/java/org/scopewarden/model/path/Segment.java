package org.scopewarden.model.path;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a template has between two slashes.
 *
 * @param text the literal text; empty where there is a variable
 */
record Segment(Kind kind, String text) {

  /** What a segment may match. */
  enum Kind {
    /** Its text. */
    LITERAL,
    /** Some segments. */
    VARIABLE,
    /** Nothing, or several segments at once; what follows in the template is part of it. */
    OPEN
  }

  static final Segment VARIABLE = new Segment(Kind.VARIABLE, "");
  static final Segment OPEN = new Segment(Kind.OPEN, "");

  /** The segments of a template. An open one is the last. */
  static List<Segment> of(List<Piece> pieces, Function<Piece, Reading> reader) {
    List<Segment> segments = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    boolean variable = false;
    for (Piece piece : pieces) {
      if (piece.isSlash()) {
        add(segments, literal, variable);
        variable = false;
      } else if (piece.isLiteral()) {
        literal.append(piece.text());
      } else if (isOpen(reader.apply(piece).expression())) {
        segments.add(OPEN);
        return segments;
      } else {
        variable = true;
      }
    }
    add(segments, literal, variable);
    return segments;
  }

  /** Whether a variable may match no segment, or more than a part of one. */
  static boolean isOpen(Expression expression) {
    return expression.spansSegments() || expression.isNullable();
  }

  private static void add(List<Segment> segments, StringBuilder literal, boolean variable) {
    if (variable) {
      segments.add(VARIABLE);
    } else if (!literal.isEmpty()) {
      segments.add(new Segment(Kind.LITERAL, literal.toString()));
    }
    literal.setLength(0);
  }
}
