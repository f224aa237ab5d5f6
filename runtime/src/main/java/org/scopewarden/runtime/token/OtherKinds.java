package org.scopewarden.runtime.token;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of other kinds, which an issuer signs by the same keys (RFC 8725 §3.12). Where {@code typ}
 * does not say that a token is an access token, what only others have betrays them.
 */
public final class OtherKinds {

  private static final Set<String> TYPES =
      Set.of(
          "dpop+jwt",
          "logout+jwt",
          "secevent+jwt",
          "token-introspection+jwt",
          "oauth-authz-req+jwt",
          "client-authentication+jwt",
          "entity-statement+jwt",
          "kb+jwt",
          "dc+sd-jwt");

  /**
   * Of ID tokens ({@code at_hash}, {@code c_hash}, {@code s_hash}), logout and security event
   * tokens ({@code events}), and DPoP proofs ({@code htm}, {@code htu}, {@code ath}).
   */
  private static final List<String> CLAIMS =
      List.of("at_hash", "c_hash", "s_hash", "events", "htm", "htu", "ath");

  private OtherKinds() {}

  /** Whether a {@code typ} is known for another kind of token, so that it must not be accepted. */
  public static boolean isType(String type) {
    return TYPES.contains(TokenShape.canonical(type));
  }

  /** Keycloak says in a claim {@code typ} what it issues: Bearer, ID, Refresh, Offline, Logout. */
  static boolean haveClaims(Map<String, @Nullable Object> claims) {
    return CLAIMS.stream().anyMatch(claims::containsKey)
        || (claims.containsKey("typ") && !"Bearer".equals(claims.get("typ")));
  }
}
