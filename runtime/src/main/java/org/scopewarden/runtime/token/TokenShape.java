package org.scopewarden.runtime.token;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an issuer's tokens look like: as RFC 9068 says, or with named deviations from it.
 *
 * @param types the accepted {@code typ} values, without {@code application/}; {@link #UNTYPED} for
 *     a token that has none
 * @param mayLack which claims may be missing
 * @param clientIdClaim the claim that holds the client id
 * @param scopeClaim the claim that holds the scopes
 * @param scopeArrays whether that claim may be an array of strings
 */
public record TokenShape(
    Set<String> types,
    Set<Lackable> mayLack,
    String clientIdClaim,
    String scopeClaim,
    boolean scopeArrays) {

  /** Stands for the type of a token that has no {@code typ}. */
  public static final String UNTYPED = "none";

  /** The type of an access token (RFC 9068 §2.1). */
  public static final String ACCESS_TOKEN = "at+jwt";

  /** As RFC 9068 says. */
  public static final TokenShape RFC9068 =
      new TokenShape(Set.of(ACCESS_TOKEN), Set.of(), "client_id", "scope", false);

  /** A claim that a token must have unless it is allowed to lack it. */
  public enum Lackable {
    /** Without it, nothing is known of the client. */
    CLIENT_ID("client_id"),
    /** Without it, the token cannot be revoked by itself. */
    JTI("jti");

    private final String claim;

    Lackable(String claim) {
      this.claim = claim;
    }

    /** The claim's name in RFC 9068. */
    public String claim() {
      return claim;
    }
  }

  public TokenShape {
    types = types.stream().map(TokenShape::canonical).collect(Collectors.toUnmodifiableSet());
    mayLack = Set.copyOf(mayLack);
  }

  /** Whether a token with this {@code typ} is accepted, null for none. */
  boolean accepts(@Nullable String type) {
    if (type == null) {
      return types.contains(UNTYPED);
    }
    String name = canonical(type);
    return !name.equals(UNTYPED) && types.contains(name);
  }

  /** Whether this {@code typ} says that the token is an access token. */
  static boolean isAccessToken(@Nullable String type) {
    return type != null && canonical(type).equals(ACCESS_TOKEN);
  }

  /** Media types know no case, and "application/" may be left out (RFC 7515 §4.1.9). */
  static String canonical(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    String prefix = "application/";
    return lower.startsWith(prefix) ? lower.substring(prefix.length()) : lower;
  }
}
