package org.scopewarden.runtime.token;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.keys.SignatureAlgorithm;

/**
 * What an access token must be like (RFC 9068 §4).
 *
 * @param issuer the only accepted {@code iss}, compared code point by code point
 * @param audiences this server's resource identifiers; {@code aud} must hold one of them
 * @param algorithms the allow-list for {@code alg}
 * @param clockSkew how far the clocks of issuer and server may differ
 * @param maximumLifetime how far {@code exp} may lie behind {@code iat} and behind now
 * @param roles the claim that holds the caller's roles, null if callers have none
 * @param shape what its tokens look like
 */
public record TokenPolicy(
    String issuer,
    Set<String> audiences,
    Set<SignatureAlgorithm> algorithms,
    Duration clockSkew,
    Duration maximumLifetime,
    @Nullable ClaimPath roles,
    TokenShape shape) {

  public TokenPolicy {
    audiences = Set.copyOf(audiences);
    algorithms = Set.copyOf(algorithms);
  }

  /** A policy for tokens as RFC 9068 says. */
  public TokenPolicy(
      String issuer,
      Set<String> audiences,
      Set<SignatureAlgorithm> algorithms,
      Duration clockSkew,
      Duration maximumLifetime,
      @Nullable ClaimPath roles) {
    this(issuer, audiences, algorithms, clockSkew, maximumLifetime, roles, TokenShape.RFC9068);
  }

  /** A policy for tokens as RFC 9068 says, by which callers have no roles. */
  public TokenPolicy(
      String issuer,
      Set<String> audiences,
      Set<SignatureAlgorithm> algorithms,
      Duration clockSkew,
      Duration maximumLifetime) {
    this(issuer, audiences, algorithms, clockSkew, maximumLifetime, null);
  }
}
