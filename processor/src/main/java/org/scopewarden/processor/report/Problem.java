package org.scopewarden.processor.report;

/**
 * One breach of one rule at one place.
 *
 * @param finding what is wrong there, in a few words
 */
public record Problem(Rule rule, Location location, String finding) {

  /** Code, finding, advice, and where to read more. */
  public String message() {
    return rule.message(finding);
  }
}
