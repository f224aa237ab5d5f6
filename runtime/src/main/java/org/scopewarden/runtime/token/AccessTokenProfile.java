package org.scopewarden.runtime.token;

import java.time.Instant;
import org.scopewarden.runtime.keys.SignatureAlgorithm;

/** Judges what a token says about itself (RFC 9068 §4), all without a key. */
final class AccessTokenProfile {

  private final TokenPolicy policy;
  private final ValidityPeriod period;

  AccessTokenProfile(TokenPolicy policy) {
    this.policy = policy;
    this.period = new ValidityPeriod(policy.clockSkew(), policy.maximumLifetime());
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
    require(claims.issuer().equals(policy.issuer()), Refusal.WRONG_ISSUER);
    require(
        claims.audiences().stream().anyMatch(policy.audiences()::contains), Refusal.WRONG_AUDIENCE);
    require(!claims.bound(), Refusal.UNPROVEN_POSSESSION);
    period.check(claims, now);
  }

  private static void require(boolean holds, Refusal refusal) throws TokenRefusedException {
    if (!holds) {
      throw new TokenRefusedException(refusal);
    }
  }
}
