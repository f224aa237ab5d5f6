package org.scopewarden.review.approval;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.scopewarden.review.text.Escaped;

/**
 * Who agrees to weakenings, when and why.
 *
 * @param by a name by which the person is found, at most {@value #LONGEST_NAME} characters
 * @param at to the second
 * @param reason one line, at most {@value #LONGEST_REASON} characters
 */
public record Consent(String by, Instant at, String reason) {

  static final int LONGEST_NAME = 200;
  static final int LONGEST_REASON = 1000;

  /**
   * @throws IllegalArgumentException if who or why is blank, too long, or holds characters that
   *     control a terminal or the direction of text
   */
  public Consent {
    by = line("by", by, LONGEST_NAME);
    reason = line("reason", reason, LONGEST_REASON);
    at = at.truncatedTo(ChronoUnit.SECONDS);
  }

  private static String line(String name, String text, int longest) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("\"" + name + "\" is blank");
    }
    if (text.length() > longest) {
      throw new IllegalArgumentException(
          "\"" + name + "\" has " + text.length() + " characters, " + longest + " are allowed");
    }
    if (!Escaped.text(text).equals(text)) {
      throw new IllegalArgumentException("\"" + name + "\" holds control characters");
    }
    return text.strip();
  }
}
