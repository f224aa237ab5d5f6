package org.scopewarden.runtime.token;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scopewarden.runtime.keys.KeySource;
import org.scopewarden.runtime.keys.SignatureAlgorithm;
import org.scopewarden.runtime.keys.VerificationKey;

/**
 * Verifies JWT access tokens (RFC 9068). Only here does an unverified token become a verified one.
 * The order matters: what can be judged locally is judged before any key is asked for. The issuer
 * that a token names decides whose rules it is judged by and whose keys may have signed it (RFC
 * 8725 §3.8).
 */
public final class JwtVerifier implements TokenVerifier {

  private final Map<String, Trust> issuers = new HashMap<>();
  private final Clock clock;

  /**
   * Believes these issuers, and reads the time from {@code clock}.
   *
   * @throws IllegalArgumentException if two of them have one name
   */
  public JwtVerifier(List<TrustedIssuer> issuers, Clock clock) {
    this.clock = clock;
    for (TrustedIssuer issuer : issuers) {
      if (this.issuers.put(issuer.policy().issuer(), Trust.in(issuer)) != null) {
        throw new IllegalArgumentException("two issuers are " + issuer.policy().issuer());
      }
    }
  }

  /** Believes one issuer, by {@code policy} and {@code keys}. */
  public JwtVerifier(TokenPolicy policy, KeySource keys, Clock clock) {
    this(List.of(new TrustedIssuer(policy, keys)), clock);
  }

  @Override
  public VerifiedToken verify(String compact) throws TokenRefusedException {
    UnverifiedToken token = UnverifiedToken.read(compact);
    Trust trust = issuers.get(token.issuer());
    if (trust == null) {
      throw new TokenRefusedException(Refusal.WRONG_ISSUER);
    }
    SignatureAlgorithm algorithm = trust.profile.algorithm(token.header());
    trust.profile.checkType(token);
    Claims claims = trust.profile.claims(token);
    trust.profile.checkClaims(claims, clock.instant());
    VerificationKey key = trust.signatures.signer(token.jws(), token.header().kid(), algorithm);
    return new VerifiedToken(claims, key);
  }

  /**
   * Whether the key that verified {@code token} is still one of its issuer's; never for an opaque
   * token, which has none. Never waits.
   */
  public boolean trusts(VerifiedToken token) {
    Trust trust = issuers.get(token.issuer());
    VerificationKey key = token.key();
    return trust != null && key != null && trust.keys.trusts(key);
  }

  private record Trust(AccessTokenProfile profile, SignatureCheck signatures, KeySource keys) {

    static Trust in(TrustedIssuer issuer) {
      return new Trust(
          new AccessTokenProfile(issuer.policy()),
          new SignatureCheck(issuer.keys()),
          issuer.keys());
    }
  }
}
