package org.scopewarden.benchmarks.request;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.scopewarden.runtime.keys.JwkSetReader;
import org.scopewarden.runtime.keys.KeyRules;
import org.scopewarden.runtime.keys.KeySetException;
import org.scopewarden.runtime.keys.SignatureAlgorithm;
import org.scopewarden.runtime.keys.StaticKeys;
import org.scopewarden.runtime.token.JwtVerifier;
import org.scopewarden.runtime.token.RememberingVerifier;
import org.scopewarden.runtime.token.TokenPolicy;

/** What verifies a token, as a server sets it up that says no more than it must. */
final class Verifiers {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration WEEK = Duration.ofDays(7);

  private Verifiers() {}

  /** Looks at every token as if for the first time. */
  static JwtVerifier forgetful(SignedToken token) {
    SignatureAlgorithm algorithm = SignatureAlgorithm.valueOf(token.key().getAlgorithm().getName());
    TokenPolicy policy =
        new TokenPolicy(
            SignedToken.ISSUER, Set.of(SignedToken.AUDIENCE), Set.of(algorithm), MINUTE, WEEK);
    return new JwtVerifier(policy, keys(token), Clock.systemUTC());
  }

  /** Knows a token that it has seen. */
  static RememberingVerifier remembering(SignedToken token) {
    JwtVerifier verifier = forgetful(token);
    return new RememberingVerifier(
        verifier, verifier::trusts, Clock.systemUTC(), 10_000, Duration.ofMinutes(5));
  }

  private static StaticKeys keys(SignedToken token) {
    byte[] document = token.jwkSet().getBytes(StandardCharsets.UTF_8);
    try {
      return StaticKeys.of(new JwkSetReader("the issuer", KeyRules.PUBLIC).read(document));
    } catch (KeySetException e) {
      throw new IllegalStateException(e);
    }
  }
}
