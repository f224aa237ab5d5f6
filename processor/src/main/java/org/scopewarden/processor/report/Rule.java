package org.scopewarden.processor.report;

import java.util.Optional;
import java.util.stream.Stream;

/** Everything the processor can object to. A code is never reused and never changes meaning. */
public enum Rule {
  PROCESSOR_FAILURE("SW001", "report it with this message; nothing was generated for the class"),

  UNDECLARED_ENDPOINT(
      "SW101", "say who may call it: @RequiresScope, @Authenticated or @Public(reason = \"...\")"),
  UNRESOLVED_LOCATOR("SW103", "return a class that says what it is, or one of its superclasses"),

  PUBLIC_AND_GUARDED("SW201", "keep one of them"),
  INTERFACES_DISAGREE("SW202", "declare on the method itself which of them counts"),
  OVERRIDE_WEAKENS("SW203", "ask for at least as much as what is overridden"),
  METHOD_WEAKENS_CLASS("SW204", "ask for at least as much as the class, or change the class"),
  AMBIGUOUS_PERMIT_ALL("SW206", "say @Public(reason = \"...\") or @Authenticated"),

  ILLEGAL_SCOPE(
      "SW301", "name a scope of printable ASCII without space, quote or backslash: \"users:read\""),
  UNKNOWN_SCOPE("SW302", "use a scope of the catalogue, or add this one to it"),
  IMPLICATION_CYCLE("SW303", "let one of them not imply the other"),

  INEFFECTIVE_DECLARATION("SW401", "remove it, or put it where it is enforced"),
  BLANK_REASON("SW403", "tell a reviewer why everyone may call it"),
  FORGOTTEN_COMPOSITION("SW404", "give the annotation type CLASS or RUNTIME retention"),
  DECLARED_ON_LOCATOR("SW407", "put it on the sub-resource, where it is enforced");

  private final String code;
  private final String advice;

  Rule(String code, String advice) {
    this.code = code;
    this.advice = advice;
  }

  /** The rule with this code. */
  public static Optional<Rule> withCode(String code) {
    return Stream.of(values()).filter(rule -> rule.code.equals(code)).findFirst();
  }

  /** The stable code, such as {@code SW101}. */
  public String code() {
    return code;
  }

  /** What to do about a breach. */
  public String advice() {
    return advice;
  }

  /** Whether a breach is an error whatever an option says. */
  public boolean isFixed() {
    return switch (this) {
      case OVERRIDE_WEAKENS, METHOD_WEAKENS_CLASS, UNKNOWN_SCOPE -> false;
      default -> true;
    };
  }

  /** States this rule's breach at {@code site}. {@code finding} says what is wrong there. */
  public Problem at(Site site, String finding) {
    return new Problem(this, site, finding);
  }
}
