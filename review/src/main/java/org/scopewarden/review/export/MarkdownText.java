package org.scopewarden.review.export;

import java.util.regex.Pattern;

/**
 * Puts text of others into Markdown (GitHub's), such that it stays text: no markup, HTML, link,
 * mention or reference comes of it.
 */
public final class MarkdownText {

  private static final Pattern RUN = Pattern.compile("`+");

  /** Everything that does not print, or that makes text read otherwise than it is. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Z}]+");

  private MarkdownText() {}

  /**
   * The text as code, in one line. Inside of code everything is literal but the fence, which is
   * made longer than any run of backticks in the text.
   */
  public static String code(String text) {
    String line = INVISIBLE.matcher(text).replaceAll(" ").strip();
    if (line.isEmpty()) {
      return "";
    }
    String fence = "`".repeat(longestRun(line) + 1);
    boolean padded = line.startsWith("`") || line.endsWith("`");
    return padded ? fence + " " + line + " " + fence : fence + line + fence;
  }

  /**
   * The same for a cell of a table, with no more than {@code most} letters of the text. A bar would
   * end the cell; a backslash before one would be read in two ways, and is set apart.
   */
  public static String cell(String text, int most) {
    return code(shortened(text, most)).replace("\\|", "\\ |").replace("|", "\\|");
  }

  /** The text, cut and with three dots at its end if it has more than {@code most} chars. */
  public static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
    return text.substring(0, end) + "…";
  }

  private static int longestRun(String line) {
    return RUN.matcher(line).results().mapToInt(run -> run.end() - run.start()).max().orElse(0);
  }
}
