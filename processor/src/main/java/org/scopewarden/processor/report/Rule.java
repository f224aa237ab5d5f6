package org.scopewarden.processor.report;

import java.util.Optional;
import java.util.stream.Stream;

/** Everything the processor can object to. A code is never reused and never changes meaning. */
public enum Rule {
  PROCESSOR_FAILURE("SW001", "report it with this message; nothing was generated for the class"),
  PARTIAL_BUILD("SW002", "build clean, so that the compiler sees the whole module"),
  OLD_JAVA("SW003", "compile with --release 17 or later"),

  UNDECLARED_ENDPOINT(
      "SW101", "say who may call it: @RequiresScope, @Authenticated or @Public(reason = \"...\")"),
  STALE_BASELINE(
      "SW102",
      "correct or remove the line; -Ascopewarden.baseline.write=true removes what is stale",
      Severity.ERROR),
  UNRESOLVED_LOCATOR("SW103", "return a class that says what it is, or one of its superclasses"),
  ODD_ONE_OUT(
      "SW105", "ask for what its siblings ask for, or be sure that it differs", Severity.REPORT),
  UNUSABLE_BASELINE(
      "SW106",
      "name a file that is right, or let -Ascopewarden.baseline.write=true write the first one"),
  LOCATOR_WORKS(
      "SW107", "only construct or return: no caller has been checked yet", Severity.WARNING),

  OLD_NAMESPACE(
      "SW108", "move it to jakarta.ws.rs, or say @NotDeployed(reason = \"...\")", Severity.ERROR),

  KNOWN_TO_A_JAR_ONLY(
      "SW104",
      "say with @DeclareAccess on your package who may call it, or compile it with Scopewarden",
      Severity.ERROR),

  PUBLIC_AND_GUARDED("SW201", "keep one of them"),
  INTERFACES_DISAGREE("SW202", "declare on the method itself which of them counts"),
  OVERRIDE_WEAKENS("SW203", "ask for at least as much as what is overridden", Severity.ERROR),
  METHOD_WEAKENS_CLASS(
      "SW204", "ask for at least as much as the class, or change the class", Severity.ERROR),
  RESTATES_CLASS("SW205", "leave it out: the class says so", Severity.OFF),
  AMBIGUOUS_PERMIT_ALL("SW206", "say @Public(reason = \"...\") or @Authenticated"),
  SPLIT_DECLARATION(
      "SW207", "keep the two together, or know that either may change alone", Severity.NOTE),
  ADDITION_WITHOUT_WHO("SW208", "say on the same class or method who may call"),

  ILLEGAL_SCOPE(
      "SW301", "name a scope of printable ASCII without space, quote or backslash: \"users:read\""),
  UNKNOWN_SCOPE("SW302", "use a scope of the catalogue, or add this one to it"),
  IMPLICATION_CYCLE("SW303", "let one of them not imply the other"),
  REDUNDANT_SCOPE("SW304", "leave it out", Severity.WARNING),
  WILDCARD_SCOPE("SW305", "name each scope, or let one imply the others", Severity.ERROR),
  UNDESCRIBED_SCOPE("SW306", "say in its description what it allows", Severity.ERROR),

  INEFFECTIVE_DECLARATION("SW401", "remove it, or put it where it is enforced"),
  NEVER_A_RESOURCE(
      "SW402", "remove it, or let a path or a locator lead to the class", Severity.ERROR),
  BLANK_REASON("SW403", "give a reason that a reviewer can judge"),
  FORGOTTEN_COMPOSITION("SW404", "give the annotation type CLASS or RUNTIME retention"),
  DECLARED_ON_LOCATOR("SW407", "put it on the sub-resource, where it is enforced"),

  COMMON_REQUEST(
      "SW501", "make the rules alike, or give the paths nothing in common", Severity.REPORT),
  COMMON_REQUEST_BY_REGEX(
      "SW502", "make the rules alike, or let the expression match less", Severity.REPORT),

  CREDENTIAL_IN_URL(
      "SW601", "take it from a header: addresses stand in logs and histories", Severity.ERROR),
  CREDENTIAL_IN_FORM("SW602", "let the runtime validate credentials", Severity.WARNING),
  SESSION_WITHOUT_CSRF_PROTECTION(
      "SW603", "leave csrfProtection on: another site could make a user's browser call it"),
  BASIC_FOR_USERS(
      "SW604",
      "let users log in once: browsers keep a password and send it ever after",
      Severity.OFF),

  UNKNOWN_VALUE("SW901", "name a value that every route, or the endpoint's signature, has"),
  UNCONVERTIBLE_VALUE(
      "SW902",
      "take a String, primitive, enum, UUID, or a type with a constructor, valueOf or fromString"
          + " for one String"),
  UNCHECKED_OBJECT(
      "SW903",
      "check with @RequiresCheck whose object it is, or say @NotObjectScoped(reason = \"...\")",
      Severity.REPORT),
  UNUSABLE_CHECK(
      "SW904",
      "name a class with one public method that takes the Caller and annotated values of the"
          + " request, and returns boolean or CheckResult");

  private final String code;
  private final String advice;
  private final Severity severity;
  private final boolean fixed;

  /** A rule that is always an error. */
  Rule(String code, String advice) {
    this.code = code;
    this.advice = advice;
    this.severity = Severity.ERROR;
    this.fixed = true;
  }

  /** A rule whose severity is free. */
  Rule(String code, String advice, Severity severity) {
    this.code = code;
    this.advice = advice;
    this.severity = severity;
    this.fixed = false;
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

  /** The severity of a breach, unless an option chooses another. */
  public Severity severity() {
    return severity;
  }

  /** Whether a breach is an error whatever an option says. */
  public boolean isFixed() {
    return fixed;
  }

  /** Code, finding, advice, and where to read more. */
  String message(String finding) {
    return "[%s] %s: %s. See docs/rules/%s.md".formatted(code, finding, advice, code);
  }

  /** States this rule's breach at {@code location}. {@code finding} says what is wrong there. */
  public Problem at(Location location, String finding) {
    return new Problem(this, location, finding);
  }
}
