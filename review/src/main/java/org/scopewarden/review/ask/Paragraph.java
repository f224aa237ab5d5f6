package org.scopewarden.review.ask;

import java.util.ArrayList;
import java.util.List;

/** Lines of text, indented, each with a word in front that says what it is. */
final class Paragraph {

  private static final int WIDTH = 10;

  private final List<String> lines = new ArrayList<>();

  Paragraph(String heading) {
    lines.add(heading);
  }

  Paragraph add(String label, String text) {
    lines.add("  " + label + " ".repeat(Math.max(1, WIDTH - label.length())) + text);
    return this;
  }

  Paragraph addAll(String label, List<?> texts) {
    texts.forEach(text -> add(label, text.toString()));
    return this;
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
