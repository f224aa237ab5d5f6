package org.scopewarden.processor.report;

/** Everything the processor can object to. A code is never reused and never changes meaning. */
public enum Rule {
  PROCESSOR_FAILURE("SW001", "report it with this message; nothing was generated for the class"),
  UNDECLARED_ENDPOINT(
      "SW101", "say who may call it: @RequiresScope, @Authenticated or @Public(reason = \"...\")"),
  PUBLIC_AND_GUARDED("SW201", "keep @Public or the other declaration, not both"),
  ILLEGAL_SCOPE(
      "SW301", "name a scope of printable ASCII without space, quote or backslash: \"users:read\""),
  UNKNOWN_SCOPE("SW302", "use a scope of the catalogue, or add this one to it"),
  INEFFECTIVE_DECLARATION(
      "SW401", "put it on a public instance method with @GET, @POST or the like"),
  BLANK_REASON("SW403", "tell a reviewer why everyone may call it");

  private final String code;
  private final String advice;

  Rule(String code, String advice) {
    this.code = code;
    this.advice = advice;
  }

  /** The stable code, such as {@code SW101}. */
  public String code() {
    return code;
  }

  /** What to do about a breach. */
  public String advice() {
    return advice;
  }

  /** States this rule's breach at {@code site}. {@code finding} says what is wrong there. */
  public Problem at(Site site, String finding) {
    return new Problem(this, site, finding);
  }
}
