package org.scopewarden.model;

/** Spells the parameters of a method descriptor (JVMS §4.3.3) as a Java programmer writes them. */
final class DescriptorWords {

  private final String descriptor;
  private final StringBuilder words = new StringBuilder();
  private int read;

  private DescriptorWords(String descriptor) {
    this.descriptor = descriptor;
  }

  /**
   * Such as {@code (long, java.lang.String)}. A loop, since every endpoint is named by it, in the
   * compiler and when a server starts.
   *
   * @throws IllegalArgumentException if {@code descriptor} does not begin with parameters
   */
  static String of(String descriptor) {
    DescriptorWords one = new DescriptorWords(descriptor);
    one.expect('(');
    one.words.append('(');
    while (one.next() != ')') {
      one.words.append(one.read > 1 ? ", " : "");
      one.type();
    }
    return one.words.append(')').toString();
  }

  private void type() {
    int dimensions = 0;
    while (next() == '[') {
      dimensions++;
      read++;
    }
    words.append(next() == 'L' ? reference() : primitive());
    words.append("[]".repeat(dimensions));
    read++;
  }

  private String reference() {
    int start = read + 1;
    read = descriptor.indexOf(';', start);
    if (read <= start) {
      throw malformed();
    }
    return descriptor.substring(start, read).replace('/', '.');
  }

  private String primitive() {
    return switch (next()) {
      case 'Z' -> "boolean";
      case 'B' -> "byte";
      case 'C' -> "char";
      case 'D' -> "double";
      case 'F' -> "float";
      case 'I' -> "int";
      case 'J' -> "long";
      case 'S' -> "short";
      default -> throw malformed();
    };
  }

  private char next() {
    if (read >= descriptor.length()) {
      throw malformed();
    }
    return descriptor.charAt(read);
  }

  private void expect(char c) {
    if (next() != c) {
      throw malformed();
    }
    read++;
  }

  private IllegalArgumentException malformed() {
    return new IllegalArgumentException("not a method descriptor: \"" + descriptor + "\"");
  }
}
