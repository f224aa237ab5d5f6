package org.scopewarden.runtime.config;

import java.time.Clock;
import org.scopewarden.runtime.token.CacheListener;
import org.scopewarden.runtime.token.IntrospectionPolicy;
import org.scopewarden.runtime.token.OpaqueCachePolicy;
import org.scopewarden.runtime.token.OpaqueVerifier;
import org.scopewarden.runtime.token.RememberingOpaqueVerifier;
import org.scopewarden.runtime.token.TokenVerifier;

/**
 * How opaque tokens are verified (RFC 7662).
 *
 * @param endpoint who is asked about them
 * @param tokens what the answer must be like
 * @param cache how long an answer counts
 */
public record IntrospectionSettings(
    IntrospectionEndpoint endpoint, IntrospectionPolicy tokens, OpaqueCachePolicy cache) {

  /**
   * What verifies opaque tokens so.
   *
   * @param listener told of each look-up in the cache
   * @throws ConfigurationException if there is no client secret
   */
  public TokenVerifier open(Clock clock, CacheListener listener) {
    OpaqueVerifier verifier = new OpaqueVerifier(tokens, endpoint.open(clock), clock);
    return new RememberingOpaqueVerifier(verifier, clock, cache, endpoint.limits(), listener);
  }
}
