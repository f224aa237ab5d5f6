package org.scopewarden.runtime.token;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.token.IntrospectionPolicy.Lackable;

/**
 * Judges what an authorization server says of an opaque token (RFC 7662 §2.2). That the server
 * calls it active is not enough: it may be active for another audience.
 */
final class IntrospectionProfile {

  private final IntrospectionPolicy policy;
  private final ValidityPeriod period;

  IntrospectionProfile(IntrospectionPolicy policy) {
    this.policy = policy;
    this.period = new ValidityPeriod(policy.clockSkew(), policy.maximumLifetime());
  }

  /** The claims of an active token that is meant for this server. */
  Claims accept(Map<String, @Nullable Object> members, Instant now) throws TokenRefusedException {
    checkActive(members.get("active"));
    ClaimsReader answer = new ClaimsReader(members);
    checkType(answer);
    require(!OtherKinds.haveClaims(members), Refusal.WRONG_TOKEN_TYPE);
    Claims claims = claims(answer, now);
    require(!claims.bound(), Refusal.UNPROVEN_POSSESSION);
    require(claims.issuer().equals(policy.issuer()), Refusal.WRONG_ISSUER);
    require(
        claims.audiences().stream().anyMatch(policy.audiences()::contains), Refusal.WRONG_AUDIENCE);
    period.check(claims, now);
    return claims;
  }

  /** The boolean and nothing that resembles it; a server that says neither is not believed. */
  private static void checkActive(@Nullable Object active) throws TokenRefusedException {
    require(active instanceof Boolean, Refusal.MALFORMED_CLAIM);
    require(Boolean.TRUE.equals(active), Refusal.TOKEN_INACTIVE);
  }

  /** Token types know no case (RFC 6749 §5.1); a DPoP token is none that its bearer may use. */
  private static void checkType(ClaimsReader answer) throws TokenRefusedException {
    require(
        !answer.has("token_type") || "Bearer".equalsIgnoreCase(answer.text("token_type")),
        Refusal.WRONG_TOKEN_TYPE);
  }

  private Claims claims(ClaimsReader answer, Instant now) throws TokenRefusedException {
    Instant issuedAt = answer.has("iat") ? answer.time("iat") : null;
    return new Claims(
        lacks(answer, Lackable.ISS) ? policy.issuer() : answer.text("iss"),
        answer.texts("aud"),
        answer.text(lacks(answer, Lackable.SUB) ? "client_id" : "sub"),
        lacks(answer, Lackable.CLIENT_ID) ? null : answer.text("client_id"),
        issuedAt,
        answer.has("nbf") ? answer.time("nbf") : null,
        lacks(answer, Lackable.EXP) ? period.end(issuedAt, now) : answer.time("exp"),
        answer.scopes("scope", policy.scopeArrays()),
        policy.roles() == null ? Set.of() : answer.names(policy.roles()),
        text(answer, "acr"),
        answer.has("auth_time") ? answer.time("auth_time") : null,
        text(answer, "jti"),
        text(answer, "sid"),
        text(answer, "grant_id"),
        answer.has("cnf"));
  }

  private static @Nullable String text(ClaimsReader answer, String name)
      throws TokenRefusedException {
    return answer.has(name) ? answer.text(name) : null;
  }

  private boolean lacks(ClaimsReader answer, Lackable member) {
    return policy.mayLack().contains(member) && !answer.has(member.member());
  }

  private static void require(boolean holds, Refusal refusal) throws TokenRefusedException {
    if (!holds) {
      throw new TokenRefusedException(refusal);
    }
  }
}
