package org.scopewarden.runtime.text;

import org.jspecify.annotations.Nullable;

/** Makes foreign text fit for one line of a log (OWASP ASVS 16.4.1). */
public final class LoggableText {

  private static final int MAXIMUM_LENGTH = 200;

  private LoggableText() {}

  /** The text in quotes, printable ASCII only, cut after 200 characters; else {@code (none)}. */
  public static String of(@Nullable Object text) {
    if (!(text instanceof String string)) {
      return "(none)";
    }
    StringBuilder line = new StringBuilder("\"");
    string.chars().limit(MAXIMUM_LENGTH).forEach(c -> append(line, c));
    return line.append(string.length() > MAXIMUM_LENGTH ? "\"..." : "\"").toString();
  }

  private static void append(StringBuilder line, int c) {
    if (c >= 0x20 && c < 0x7F && c != '"' && c != '\\') {
      line.append((char) c);
    } else {
      line.append(String.format("\\u%04x", c));
    }
  }
}
