package org.scopewarden.runtime.token;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Judges when a token counts.
 *
 * @param clockSkew how far the clocks of issuer and server may differ
 * @param maximumLifetime how far {@code exp} may lie behind {@code iat} and behind now
 */
record ValidityPeriod(Duration clockSkew, Duration maximumLifetime) {

  void check(Claims claims, Instant now) throws TokenRefusedException {
    // "on or after": exp equal to now is expired, nbf and iat equal to now are not in the future.
    require(now.isBefore(claims.expiresAt().plus(clockSkew)), Refusal.EXPIRED);
    Instant latest = now.plus(clockSkew);
    requireBegun(claims.notBefore(), latest);
    requireBegun(claims.issuedAt(), latest);
    // RFC 9470: a login that is still to come would count as recent for ever.
    requireBegun(claims.authenticatedAt(), latest);
    // With iat at most now plus skew, this bounds the distance from now to exp as well.
    require(!claims.expiresAt().isAfter(end(claims.issuedAt(), latest)), Refusal.LIFETIME_TOO_LONG);
  }

  /** The latest accepted {@code exp}; a token without {@code iat} may have been issued now. */
  Instant end(@Nullable Instant issuedAt, Instant now) {
    return (issuedAt == null ? now : issuedAt).plus(maximumLifetime);
  }

  private static void requireBegun(@Nullable Instant begin, Instant latest)
      throws TokenRefusedException {
    require(begin == null || !begin.isAfter(latest), Refusal.NOT_YET_VALID);
  }

  private static void require(boolean holds, Refusal refusal) throws TokenRefusedException {
    if (!holds) {
      throw new TokenRefusedException(refusal);
    }
  }
}
