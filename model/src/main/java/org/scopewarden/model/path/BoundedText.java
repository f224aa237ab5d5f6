package org.scopewarden.model.path;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that a regular expression may look at only so often: some expressions would take longer
 * than anybody waits.
 */
final class BoundedText implements CharSequence {

  private static final int LOOKS = 100_000;

  private static final class Exhausted extends RuntimeException {

    private static final long serialVersionUID = 1;

    Exhausted() {
      super("the regular expression takes too long", null, false, false);
    }
  }

  private final String text;
  private int looks;

  private BoundedText(String text) {
    this.text = text;
  }

  /** Whether {@code pattern} is seen to match the whole of {@code text} in reasonable time. */
  static boolean matches(Pattern pattern, String text) {
    return match(pattern, text).isPresent();
  }

  /** Whether {@code pattern} matches the whole of {@code text}, or takes too long to tell. */
  static boolean mayMatch(Pattern pattern, String text) {
    try {
      return pattern.matcher(new BoundedText(text)).matches();
    } catch (Exhausted e) {
      return true;
    }
  }

  /** How {@code pattern} is seen to match the whole of {@code text} in reasonable time. */
  static Optional<MatchResult> match(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(new BoundedText(text));
    try {
      return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    } catch (Exhausted e) {
      return Optional.empty();
    }
  }

  @Override
  public char charAt(int index) {
    looks++;
    if (looks > LOOKS) {
      throw new Exhausted();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
