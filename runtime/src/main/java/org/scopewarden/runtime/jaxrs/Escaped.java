package org.scopewarden.runtime.jaxrs;

/** Text of a stranger, made harmless for one line of a log (OWASP ASVS 16.4.1). */
final class Escaped {

  private static final int LONGEST = 200;

  private Escaped() {}

  /**
   * At most 200 characters; all but printable ASCII, quote and backslash as {@code \}{@code uXXXX}.
   */
  static String text(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        safe.append(String.format("\\u%04x", (int) c));
      } else {
        safe.append(c);
      }
    }
    return text.length() > LONGEST ? safe.append("...").toString() : safe.toString();
  }
}
