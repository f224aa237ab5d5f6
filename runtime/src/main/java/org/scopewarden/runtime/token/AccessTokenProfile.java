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

  /** The token says that it is an access token, or nothing else betrays that it is none. */
  void checkType(UnverifiedToken token) throws TokenRefusedException {
    JoseHeader header = token.header();
    // RFC 7519 §5.2: cty announces a token in the token, which would need a second verification.
    require(!header.announcesContent(), Refusal.UNSUPPORTED_HEADER);
    require(policy.shape().accepts(header.type()), Refusal.WRONG_TOKEN_TYPE);
    require(
        TokenShape.isAccessToken(header.type()) || !OtherKinds.haveClaims(token.claims()),
        Refusal.WRONG_TOKEN_TYPE);
  }

  /** The claims, as far as they are there and of their types. */
  Claims claims(UnverifiedToken token) throws TokenRefusedException {
    return Claims.read(token.claims(), policy.shape(), policy.roles());
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
