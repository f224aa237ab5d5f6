package org.scopewarden.processor.generate;

import java.util.List;
import org.scopewarden.processor.collect.ClassName;

/** Spells what stands in Java sources. */
final class JavaText {

  private JavaText() {}

  /** A string literal. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.chars().forEach(c -> literal.append(escaped((char) c)));
    return literal.append('"').toString();
  }

  private static String escaped(char c) {
    return switch (c) {
      case '"', '\\' -> "\\" + c;
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      default -> c < ' ' || c > '~' ? unicode(c) : String.valueOf(c);
    };
  }

  /** A text block; no line may have a space at its end, or what {@link #visible} leaves out. */
  static String block(List<String> lines, String indentation) {
    StringBuilder block = new StringBuilder("\"\"\"\n");
    for (String line : lines) {
      String escaped = line.replace("\\", "\\\\").replace("\"\"", "\"\\\"");
      block.append(indentation).append(escaped).append('\n');
    }
    return block.append(indentation).append("\"\"\"").toString();
  }

  /** What a text block of these lines is, at run time. */
  static String lines(List<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  /** The same source without a character that its file's encoding may not have. */
  static String ascii(String source) {
    if (source.chars().allMatch(c -> c <= '~')) {
      return source;
    }
    StringBuilder ascii = new StringBuilder(source.length());
    source.chars().forEach(c -> ascii.append(c <= '~' ? String.valueOf((char) c) : unicode(c)));
    return ascii.toString();
  }

  private static String unicode(int c) {
    return String.format("\\u%04x", c);
  }

  /** Text in one line, without what would end it, or look like something else to its reader. */
  static String visible(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line.append(isVisible(c) ? c : ' ');
    }
    return line.toString().strip();
  }

  private static boolean isVisible(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /** The name of a class within a package: never one that something else there could have. */
  static String name(ClassName type, String packageName) {
    return type.packageName().equals(packageName)
        ? String.join(".", type.simpleNames())
        : type.canonicalName();
  }
}
