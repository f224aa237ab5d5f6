package org.scopewarden.model.path;

import java.util.ArrayList;
import java.util.List;

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
  static List<Segment> of(List<Piece> pieces, List<Reading> readings) {
    List<Segment> segments = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    boolean variable = false;
    for (int i = 0; i < pieces.size(); i++) {
      Expression expression = readings.get(i).expression();
      if (pieces.get(i).isSlash()) {
        add(segments, literal, variable);
        variable = false;
      } else if (pieces.get(i).isLiteral()) {
        literal.append(pieces.get(i).text());
      } else if (expression.spansSegments() || expression.isNullable()) {
        segments.add(OPEN);
        return segments;
      } else {
        variable = true;
      }
    }
    add(segments, literal, variable);
    return segments;
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
