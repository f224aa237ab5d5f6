package org.scopewarden.processor.corpus;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Values of annotations, as Java writes them. */
final class Literals {

  private static final Pattern HEADER_CONSTANT = Pattern.compile("HttpHeaders\\.[A-Z_]+");

  private Literals() {}

  static String string(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** The name of a parameter in the request, which may be a constant of Jakarta REST. */
  static String requestName(String name) {
    return HEADER_CONSTANT.matcher(name).matches() ? "jakarta.ws.rs.core." + name : string(name);
  }

  /** One value as it is, several as an array. */
  static String oneOrMore(List<String> values, UnaryOperator<String> literal) {
    String listed = values.stream().map(literal).collect(joining(", "));
    return values.size() == 1 ? listed : "{" + listed + "}";
  }
}
