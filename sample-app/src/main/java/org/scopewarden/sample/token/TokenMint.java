package org.scopewarden.sample.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.UUID;
import org.scopewarden.model.Scope;
import org.scopewarden.runtime.token.TokenPolicy;

/** Makes access tokens (RFC 9068) that the sample accepts, as an authorization server would. */
public final class TokenMint {

  private static final JOSEObjectType ACCESS_TOKEN = new JOSEObjectType("at+jwt");

  private final DevelopmentKey key;
  private final TokenPolicy policy;
  private final Clock clock;

  /**
   * Signs with {@code key}.
   *
   * @param policy whose issuer it plays and for which audience
   */
  public TokenMint(DevelopmentKey key, TokenPolicy policy, Clock clock) {
    this.key = key;
    this.policy = policy;
    this.clock = clock;
  }

  /** A signed token in compact form, valid from now on. */
  public String mint(String subject, Collection<Scope> scopes, Duration lifetime) {
    Instant now = clock.instant();
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(policy.issuer())
            .subject(subject)
            .audience(policy.audiences().stream().sorted().findFirst().orElseThrow())
            .claim("client_id", "scopewarden-sample")
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(lifetime)))
            .jwtID(UUID.randomUUID().toString());
    if (!scopes.isEmpty()) {
      claims.claim("scope", String.join(" ", scopes.stream().map(Scope::name).toList()));
    }
    return signed(claims.build());
  }

  private String signed(JWTClaimsSet claims) {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.ES256)
            .type(ACCESS_TOKEN)
            .keyID(key.pair().getKeyID())
            .build();
    SignedJWT token = new SignedJWT(header, claims);
    try {
      token.sign(new ECDSASigner(key.pair()));
    } catch (JOSEException e) {
      throw new IllegalStateException("a P-256 key signs ES256", e);
    }
    return token.serialize();
  }
}
