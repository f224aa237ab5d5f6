package org.scopewarden.runtime.token;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.token.TokenShape.Lackable;

/**
 * The claims of an access token, each of its type (RFC 9068 §2.2), not yet judged. Of a JWT all are
 * there that must be.
 *
 * @param issuer {@code iss}
 * @param audiences {@code aud}, never empty
 * @param subject {@code sub}, never empty
 * @param clientId {@code client_id}, never empty, null if it may be absent and is
 * @param issuedAt {@code iat}, null only if the token is opaque
 * @param notBefore {@code nbf}, null if absent
 * @param expiresAt {@code exp}
 * @param scopes what was granted, empty if that claim is absent
 * @param roles the caller's roles, empty if that claim is absent or none is mapped to them
 * @param acr {@code acr}, null if absent
 * @param authenticatedAt {@code auth_time}, null if absent
 * @param tokenId {@code jti}, never empty, null if it may be absent and is
 * @param sessionId {@code sid} (OpenID Connect), null if absent
 * @param grantId {@code grant_id} (Grant Management for OAuth 2.0), null if absent
 * @param bound whether {@code cnf} binds the token to a key, in whatever form
 */
record Claims(
    String issuer,
    List<String> audiences,
    String subject,
    @Nullable String clientId,
    @Nullable Instant issuedAt,
    @Nullable Instant notBefore,
    Instant expiresAt,
    Set<String> scopes,
    Set<String> roles,
    @Nullable String acr,
    @Nullable Instant authenticatedAt,
    @Nullable String tokenId,
    @Nullable String sessionId,
    @Nullable String grantId,
    boolean bound) {

  Claims {
    audiences = List.copyOf(audiences);
    scopes = Set.copyOf(scopes);
    roles = Set.copyOf(roles);
  }

  /**
   * Reads them.
   *
   * @param shape where they stand, and which may be absent
   * @param roles the claim that holds the roles, null for none
   * @throws TokenRefusedException if one is missing or of the wrong type
   */
  static Claims read(
      Map<String, @Nullable Object> members, TokenShape shape, @Nullable ClaimPath roles)
      throws TokenRefusedException {
    ClaimsReader claims = new ClaimsReader(members);
    return new Claims(
        claims.text("iss"),
        claims.texts("aud"),
        claims.text("sub"),
        text(claims, shape.clientIdClaim(), shape.mayLack().contains(Lackable.CLIENT_ID)),
        claims.time("iat"),
        claims.has("nbf") ? claims.time("nbf") : null,
        claims.time("exp"),
        claims.scopes(shape.scopeClaim(), shape.scopeArrays()),
        roles == null ? Set.of() : claims.names(roles),
        text(claims, "acr", true),
        claims.has("auth_time") ? claims.time("auth_time") : null,
        text(claims, "jti", shape.mayLack().contains(Lackable.JTI)),
        text(claims, "sid", true),
        text(claims, "grant_id", true),
        claims.has("cnf"));
  }

  private static @Nullable String text(ClaimsReader claims, String name, boolean mayLack)
      throws TokenRefusedException {
    return mayLack && !claims.has(name) ? null : claims.text(name);
  }
}
