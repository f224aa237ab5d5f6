package org.scopewarden.benchmarks.request;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;

/**
 * An access token (RFC 9068) of the size that issuers make, and the key that verifies it.
 *
 * @param compact the token
 * @param key with its private part
 */
record SignedToken(String compact, JWK key) {

  static final String ISSUER = "https://login.example.com/realms/acme";
  static final String AUDIENCE = "https://api.example.com";
  static final String SCOPE = "users:read";

  private static final long DAY = 86_400;

  /**
   * A token that is good for a day.
   *
   * @param algorithm {@code RS256} or {@code ES256}
   */
  static SignedToken of(String algorithm) {
    try {
      JWK key = key(JWSAlgorithm.parse(algorithm));
      JWSHeader header =
          new JWSHeader.Builder(JWSAlgorithm.parse(algorithm))
              .type(new JOSEObjectType("at+jwt"))
              .keyID(key.getKeyID())
              .build();
      SignedJWT token = new SignedJWT(header, claims(Instant.now()));
      JWSSigner signer = new DefaultJWSSignerFactory().createJWSSigner(key);
      token.sign(signer);
      return new SignedToken(token.serialize(), key);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The JWK Set with the public key (RFC 7517 §5). */
  String jwkSet() {
    return new JWKSet(key.toPublicJWK()).toString();
  }

  private static JWK key(JWSAlgorithm algorithm) throws JOSEException {
    return algorithm.equals(JWSAlgorithm.ES256)
        ? new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).algorithm(algorithm).generate()
        : new RSAKeyGenerator(2048).keyIDFromThumbprint(true).algorithm(algorithm).generate();
  }

  private static JWTClaimsSet claims(Instant now) {
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .audience(AUDIENCE)
        .subject("7f0b5a3e-2f1c-4a57-9a55-0e6f6f1d2c3b")
        .claim("client_id", "acme-web")
        .jwtID("onrtac:0d7a1f7c-44f2-4a3c-8e0e-5b8f1f3b6f0a")
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(DAY)))
        .claim("scope", "openid profile email " + SCOPE + " users:write posts:read posts:write")
        .claim("sid", "8f4e6d5c-1b2a-4c3d-9e8f-7a6b5c4d3e2f")
        .build();
  }
}
