package org.scopewarden.runtime.token;

import java.time.Instant;
import org.scopewarden.runtime.keys.SignatureAlgorithm;

/** Judges what a token says about itself (RFC 9068 §4), all without a key. */
final class AccessTokenProfile {

  private final TokenPolicy policy;

  AccessTokenProfile(TokenPolicy policy) {
    this.policy = policy;
  }

  /** The algorithm that the header names, if it is on the allow-list. */
  SignatureAlgorithm algorithm(JoseHeader header) throws TokenRefusedException {
    return SignatureAlgorithm.named(header.algorithm())
        .filter(policy.algorithms()::contains)
        .orElseThrow(() -> new TokenRefusedException(Refusal.ALGORITHM_NOT_ALLOWED));
  }

  /** Media types know no case (RFC 7515 §4.1.9), and "application/" may be left out. */
  void checkType(JoseHeader header) throws TokenRefusedException {
    // RFC 7519 §5.2: cty announces a token in the token, which would need a second verification.
    require(!header.announcesContent(), Refusal.UNSUPPORTED_HEADER);
    String type = header.type();
    require(
        "at+jwt".equalsIgnoreCase(type) || "application/at+jwt".equalsIgnoreCase(type),
        Refusal.WRONG_TOKEN_TYPE);
  }

  /** The claims, as far as they are there and of their types. */
  Claims claims(UnverifiedToken token) throws TokenRefusedException {
    return Claims.read(token.claims(), policy.roles());
  }

  void checkClaims(Claims claims, Instant now) throws TokenRefusedException {
    require(
        claims.audiences().stream().anyMatch(policy.audiences()::contains), Refusal.WRONG_AUDIENCE);
    require(!claims.bound(), Refusal.UNPROVEN_POSSESSION);
    checkTimes(claims, now);
  }

  private void checkTimes(Claims claims, Instant now) throws TokenRefusedException {
    // "on or after": exp equal to now is expired, nbf and iat equal to now are not in the future.
    require(now.isBefore(claims.expiresAt().plus(policy.clockSkew())), Refusal.EXPIRED);
    Instant latest = now.plus(policy.clockSkew());
    Instant notBefore = claims.notBefore();
    require(notBefore == null || !notBefore.isAfter(latest), Refusal.NOT_YET_VALID);
    require(!claims.issuedAt().isAfter(latest), Refusal.NOT_YET_VALID);
    // With iat at most now plus skew, this bounds the distance from now to exp as well.
    require(
        !claims.expiresAt().isAfter(claims.issuedAt().plus(policy.maximumLifetime())),
        Refusal.LIFETIME_TOO_LONG);
  }

  private static void require(boolean holds, Refusal refusal) throws TokenRefusedException {
    if (!holds) {
      throw new TokenRefusedException(refusal);
    }
  }
}
