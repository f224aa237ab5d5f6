package org.scopewarden.processor.baseline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scopewarden.model.AccessRule;

/**
 * A line of the file that is neither blank nor a comment.
 *
 * @param number counted from 1
 * @param endpoint the id of the endpoint that it means, as far as that can be told
 * @param rule public only where a right line says so
 * @param fault what is wrong with the line itself
 */
record BaselineLine(
    int number, String text, Optional<String> endpoint, AccessRule rule, Optional<String> fault) {

  static final String DENIED = "denied";
  static final String UNRESOLVED = "unresolved";
  private static final String PUBLIC = "public";

  /** A word, an id, and what follows. */
  private static final Pattern FORM = Pattern.compile("(\\S+)\\s+([^\\s()]+\\([^()]*\\))(.*)");

  private static final Pattern BECAUSE = Pattern.compile("\\s+because\\s+(\\S.*)");
  private static final AccessRule NOBODY = new AccessRule.Denied();

  /** Reads a line that has no space at its ends. */
  static BaselineLine read(int number, String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return new BaselineLine(number, text, Optional.empty(), NOBODY, Optional.of(misshapen()));
    }
    Optional<AccessRule> rule = rule(form.group(1), form.group(3));
    return new BaselineLine(
        number,
        text,
        Optional.of(form.group(2)),
        rule.orElse(NOBODY),
        rule.isPresent() ? Optional.empty() : Optional.of(fault(form.group(1), form.group(3))));
  }

  private static Optional<AccessRule> rule(String word, String rest) {
    Matcher because = BECAUSE.matcher(rest);
    if (word.equals(PUBLIC) && because.matches()) {
      return Optional.of(new AccessRule.Public(because.group(1), false));
    }
    boolean complete = word.equals(DENIED) || word.equals(UNRESOLVED);
    return complete && rest.isEmpty() ? Optional.of(NOBODY) : Optional.empty();
  }

  private static String fault(String word, String rest) {
    return word.equals(PUBLIC) && rest.strip().matches("|because")
        ? "it says no reason, such as \"because the load balancer polls it\""
        : misshapen();
  }

  private static String misshapen() {
    return "it is neither \"denied ENDPOINT\" nor \"public ENDPOINT because REASON\""
        + " nor \"unresolved LOCATOR\"";
  }

  /** Whether it speaks of a locator, and not of an endpoint. */
  boolean isLocator() {
    return text.startsWith(UNRESOLVED);
  }

  /** The same line, where another decides about its endpoint. */
  BaselineLine repeating(BaselineLine earlier) {
    String finding = "line " + earlier.number + " lists the endpoint already";
    return new BaselineLine(number, text, endpoint, rule, Optional.of(fault.orElse(finding)));
  }
}
