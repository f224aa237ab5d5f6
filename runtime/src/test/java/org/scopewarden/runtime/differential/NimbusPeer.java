package org.scopewarden.runtime.differential;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Date;
import java.util.Set;
import org.scopewarden.runtime.token.JwtVectors;
import org.scopewarden.runtime.token.TokenPolicy;

/** Nimbus JOSE+JWT, whose parsers of keys we use ourselves. */
final class NimbusPeer implements Peer {

  private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

  NimbusPeer() throws ParseException {
    TokenPolicy policy = JwtVectors.policy();
    JWKSet keys = JWKSet.parse(new String(JwtVectors.jwks(), StandardCharsets.UTF_8));
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256, JWSAlgorithm.EdDSA),
            new ImmutableJWKSet<>(keys)));
    processor.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(
            new JOSEObjectType("at+jwt"), new JOSEObjectType("application/at+jwt")));
    DefaultJWTClaimsVerifier<SecurityContext> claims =
        new DefaultJWTClaimsVerifier<>(
            policy.audiences(),
            new JWTClaimsSet.Builder().issuer(policy.issuer()).build(),
            Set.of("exp", "iat", "sub", "client_id", "jti"),
            Set.of()) {
          @Override
          protected Date currentTime() {
            return Date.from(JwtVectors.now());
          }
        };
    claims.setMaxClockSkew((int) policy.clockSkew().toSeconds());
    processor.setJWTClaimsSetVerifier(claims);
  }

  @Override
  public String name() {
    return "Nimbus";
  }

  /** Without Tink, which it leaves to its users, it knows no Ed25519. */
  @Override
  public boolean accepts(String token) {
    try {
      processor.process(token, null);
      return true;
    } catch (ParseException
        | JOSEException
        | BadJOSEException
        | RuntimeException
        | LinkageError e) {
      return false;
    }
  }
}
