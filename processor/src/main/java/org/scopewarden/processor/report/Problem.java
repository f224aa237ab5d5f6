package org.scopewarden.processor.report;

/**
 * One breach of one rule at one place.
 *
 * @param finding what is wrong there, in a few words
 */
public record Problem(Rule rule, Site site, String finding) {

  /** Code, finding, advice, and where to read more. */
  public String message() {
    return "[%s] %s: %s. See docs/rules/%s.md"
        .formatted(rule.code(), finding, rule.advice(), rule.code());
  }
}
