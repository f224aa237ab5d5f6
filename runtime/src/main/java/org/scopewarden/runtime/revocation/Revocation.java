package org.scopewarden.runtime.revocation;

import java.time.Instant;
import org.scopewarden.runtime.revocation.RevocationTarget.Kind;

/**
 * That what {@code target} names counts no longer.
 *
 * @param target what
 * @param issuedUpTo the last {@code iat} that is concerned, inclusive; {@link Instant#MAX} for all.
 *     A token that does not say when it was issued is always concerned.
 */
public record Revocation(RevocationTarget target, Instant issuedUpTo) {

  /** Revokes one token. */
  public static Revocation ofToken(String issuer, String tokenId) {
    return always(Kind.TOKEN, issuer, tokenId);
  }

  /** Revokes each token of a grant: the family of a refresh token (RFC 7009 §2.1). */
  public static Revocation ofFamily(String issuer, String grantId) {
    return always(Kind.FAMILY, issuer, grantId);
  }

  /** Revokes each token of a session. */
  public static Revocation ofSession(String issuer, String sessionId) {
    return always(Kind.SESSION, issuer, sessionId);
  }

  /**
   * Revokes each token of a subject that was issued up to a time, inclusive. Issuers write whole
   * seconds, so of a login in the same second nothing counts either.
   */
  public static Revocation ofSubject(String issuer, String subject, Instant issuedUpTo) {
    return new Revocation(new RevocationTarget(Kind.SUBJECT, issuer, subject), issuedUpTo);
  }

  /**
   * Revokes each token that a key has signed.
   *
   * @param name the key's {@code kid}, or its SHA-256 thumbprint (RFC 7638) in base64url
   */
  public static Revocation ofKey(String issuer, String name) {
    return always(Kind.KEY, issuer, name);
  }

  private static Revocation always(Kind kind, String issuer, String value) {
    return new Revocation(new RevocationTarget(kind, issuer, value), Instant.MAX);
  }
}
