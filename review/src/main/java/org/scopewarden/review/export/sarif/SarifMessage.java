package org.scopewarden.review.export.sarif;

/** Writes text where SARIF looks for placeholders and links (§3.11.5, §3.11.6). */
final class SarifMessage {

  private SarifMessage() {}

  /** The text as it is read: braces are doubled, and what would be a link is not one. */
  static String literal(String text) {
    String braced = text.replace("{", "{{").replace("}", "}}");
    return braced.contains("](")
        ? braced.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
        : braced;
  }
}
