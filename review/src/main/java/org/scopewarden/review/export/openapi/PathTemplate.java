package org.scopewarden.review.export.openapi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The path template of a route as OpenAPI writes it: without regular expressions, each name once.
 *
 * @param text the path, such as {@code /users/{id}}
 * @param variables the names in it, in order
 * @param shape the path with all names left out: two paths of one shape are the same to OpenAPI
 * @param isExact whether OpenAPI means the same requests: no variable had an expression
 */
record PathTemplate(String text, List<String> variables, String shape, boolean isExact) {

  private static final Pattern ODD = Pattern.compile("[^A-Za-z0-9_.-]");

  /** What may stand in a path as it is (RFC 3986 §3.3), with the slash and the percent sign. */
  private static final String LITERAL = "-._~!$&'()*+,;=:@/%";

  PathTemplate {
    variables = List.copyOf(variables);
  }

  /** Reads a template, of Jakarta REST or of OpenAPI. */
  static PathTemplate of(String template) {
    return new Reader(template).read();
  }

  private static final class Reader {

    private final String template;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder shape = new StringBuilder();
    private final List<String> names = new ArrayList<>();
    private boolean exact = true;

    Reader(String template) {
      this.template = template;
    }

    PathTemplate read() {
      int next = 0;
      while (next < template.length()) {
        int close = template.charAt(next) == '{' ? closing(next) : -1;
        if (close > 0) {
          variable(template.substring(next + 1, close));
          next = close + 1;
        } else {
          int c = template.codePointAt(next);
          literal(c);
          next += Character.charCount(c);
        }
      }
      return new PathTemplate(slash(text), names, slash(shape), exact);
    }

    /** Braces in an expression are counted; without its end a brace is a letter like others. */
    private int closing(int open) {
      int depth = 0;
      for (int i = open; i < template.length(); i++) {
        char c = template.charAt(i);
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (depth == 0) {
          return i;
        }
      }
      return -1;
    }

    private void variable(String inBraces) {
      int colon = inBraces.indexOf(':');
      exact &= colon < 0;
      String name = unique((colon < 0 ? inBraces : inBraces.substring(0, colon)).strip());
      names.add(name);
      text.append('{').append(name).append('}');
      shape.append("{}");
    }

    private String unique(String name) {
      String plain = name.isEmpty() ? "_" : ODD.matcher(name).replaceAll("_");
      String unique = plain;
      for (int i = 2; names.contains(unique); i++) {
        unique = plain + "_" + i;
      }
      return unique;
    }

    private void literal(int c) {
      String letter = Character.toString(c);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || LITERAL.indexOf(c) >= 0)) {
        append(letter);
      } else {
        for (byte b : letter.getBytes(StandardCharsets.UTF_8)) {
          append("%%%02X".formatted(b));
        }
      }
    }

    private void append(String part) {
      text.append(part);
      shape.append(part);
    }

    /** One at the start, none at the end: Jakarta REST §3.7.2 makes no difference there. */
    private static String slash(StringBuilder path) {
      int end = path.length();
      while (end > 0 && path.charAt(end - 1) == '/') {
        end--;
      }
      String trimmed = path.substring(0, end);
      return trimmed.startsWith("/") ? trimmed : "/" + trimmed;
    }
  }
}
