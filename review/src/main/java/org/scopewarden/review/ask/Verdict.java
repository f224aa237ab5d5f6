package org.scopewarden.review.ask;

/** What a server says to a caller, before checks and the login are looked at. */
enum Verdict {
  PERMITTED("permitted", "permitted"),
  DENIED("denied", "refused: nobody may call it (403)"),
  NO_CREDENTIAL("no_credential", "refused: a credential is needed (401)"),
  WRONG_SCHEME("wrong_scheme", "refused: another kind of credential is needed (401)"),
  INSUFFICIENT_SCOPE("insufficient_scope", "refused: scopes or roles are missing (403)");

  /** The name in JSON. */
  final String code;

  final String words;

  Verdict(String code, String words) {
    this.code = code;
    this.words = words;
  }
}
