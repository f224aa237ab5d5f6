package org.scopewarden.runtime.revocation;

/**
 * What a revocation names, and what a token can be found under. Equal in all three, or another.
 *
 * @param kind what {@code value} names
 * @param issuer the {@code iss} within which it is unique
 * @param value any text that is not empty; stores keep it as it is
 */
public record RevocationTarget(Kind kind, String issuer, String value) {

  /** What can be revoked. */
  public enum Kind {
    /** One token, by its {@code jti} (RFC 7519 §4.1.7). */
    TOKEN,
    /** Every token of a grant, refreshed ones too, by their {@code grant_id}. */
    FAMILY,
    /** Every token of a login session, by its {@code sid} (OpenID Connect). */
    SESSION,
    /** Every token of a subject, by its {@code sub}. */
    SUBJECT,
    /** Every token that a key has signed, by its {@code kid} or its thumbprint (RFC 7638). */
    KEY
  }

  /**
   * @throws IllegalArgumentException if the issuer or the value is empty
   */
  public RevocationTarget {
    if (issuer.isEmpty() || value.isEmpty()) {
      throw new IllegalArgumentException("a revocation names an issuer and what is revoked");
    }
  }
}
