package org.scopewarden.runtime.token;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the answer about an opaque token must be like (RFC 7662 §2.2, RFC 9700 §2.3).
 *
 * @param issuer the only accepted {@code iss}, compared code point by code point; the endpoint is
 *     this issuer's
 * @param audiences this server's resource identifiers; {@code aud} must be there and hold one of
 *     them
 * @param mayLack which members may be missing, none by default
 * @param scopeArrays whether {@code scope} may be an array of strings, against RFC 7662
 * @param clockSkew how far the clocks of issuer and server may differ
 * @param maximumLifetime how far {@code exp} may lie behind {@code iat} and behind now
 * @param roles the member that holds the caller's roles, null if callers have none
 */
public record IntrospectionPolicy(
    String issuer,
    Set<String> audiences,
    Set<Lackable> mayLack,
    boolean scopeArrays,
    Duration clockSkew,
    Duration maximumLifetime,
    @Nullable ClaimPath roles) {

  /** A member that an answer must have unless it is allowed to lack it. */
  public enum Lackable {
    /** Without it, the issuer is the configured one, whose endpoint was asked. */
    ISS("iss"),
    /** Without it, a token counts for as long as its verification may be remembered. */
    EXP("exp"),
    /** Without it, the client itself is the subject. */
    SUB("sub"),
    /** Without it, nothing is known of the client, and the subject must be there. */
    CLIENT_ID("client_id");

    private final String member;

    Lackable(String member) {
      this.member = member;
    }

    /** Its name in the answer. */
    public String member() {
      return member;
    }
  }

  public IntrospectionPolicy {
    audiences = Set.copyOf(audiences);
    mayLack = Set.copyOf(mayLack);
  }
}
