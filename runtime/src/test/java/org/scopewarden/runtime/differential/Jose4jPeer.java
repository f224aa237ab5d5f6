package org.scopewarden.runtime.differential;

import java.nio.charset.StandardCharsets;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.scopewarden.runtime.token.JwtVectors;
import org.scopewarden.runtime.token.TokenPolicy;

/** jose4j. */
final class Jose4jPeer implements Peer {

  private final JwtConsumer consumer;

  Jose4jPeer() throws JoseException {
    TokenPolicy policy = JwtVectors.policy();
    JsonWebKeySet keys = new JsonWebKeySet(new String(JwtVectors.jwks(), StandardCharsets.UTF_8));
    consumer =
        new JwtConsumerBuilder()
            .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys.getJsonWebKeys()))
            .setJwsAlgorithmConstraints(ConstraintType.PERMIT, "RS256", "PS256", "ES256", "EdDSA")
            .setExpectedType(true, "at+jwt")
            .setExpectedIssuer(policy.issuer())
            .setExpectedAudience(policy.audiences().toArray(String[]::new))
            .setRequireExpirationTime()
            .setRequireIssuedAt()
            .setRequireSubject()
            .setRequireJwtId()
            .setAllowedClockSkewInSeconds((int) policy.clockSkew().toSeconds())
            .setEvaluationTime(NumericDate.fromSeconds(JwtVectors.now().getEpochSecond()))
            .build();
  }

  @Override
  public String name() {
    return "jose4j";
  }

  @Override
  public boolean accepts(String token) {
    try {
      consumer.process(token);
      return true;
    } catch (InvalidJwtException | RuntimeException e) {
      return false;
    }
  }
}
