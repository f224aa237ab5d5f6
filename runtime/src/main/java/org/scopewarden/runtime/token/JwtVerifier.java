package org.scopewarden.runtime.token;

import java.time.Clock;
import org.scopewarden.runtime.keys.KeySource;
import org.scopewarden.runtime.keys.SignatureAlgorithm;
import org.scopewarden.runtime.keys.VerificationKey;

/**
 * Verifies JWT access tokens (RFC 9068). Only here does an unverified token become a verified one.
 * The order matters: what can be judged locally is judged before any key is asked for.
 */
public final class JwtVerifier implements TokenVerifier {

  private final AccessTokenProfile profile;
  private final SignatureCheck signatures;
  private final Clock clock;

  /** Verifies by {@code policy} and {@code keys}, and reads the time from {@code clock}. */
  public JwtVerifier(TokenPolicy policy, KeySource keys, Clock clock) {
    this.profile = new AccessTokenProfile(policy);
    this.signatures = new SignatureCheck(keys);
    this.clock = clock;
  }

  @Override
  public VerifiedToken verify(String compact) throws TokenRefusedException {
    UnverifiedToken token = UnverifiedToken.read(compact);
    SignatureAlgorithm algorithm = profile.algorithm(token.header());
    profile.checkType(token.header());
    Claims claims = profile.claims(token);
    profile.checkClaims(claims, clock.instant());
    VerificationKey key = signatures.signer(token.jws(), token.header().kid(), algorithm);
    return new VerifiedToken(claims, key);
  }
}
