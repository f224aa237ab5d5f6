package org.scopewarden.sample;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;
import org.scopewarden.testsecrets.UsedSecrets;

/** Signs access tokens, good ones and others, independently of the sample's own mint. */
record Signer(ECKey key, Clock clock) {

  Signer {
    UsedSecrets.use(key.getD().toString());
  }

  /** Signs with the development key of {@code settings}. */
  static Signer of(SampleSettings settings, Clock clock) {
    try {
      String file = Files.readString(settings.home().orElseThrow().resolve("development-key.json"));
      return new Signer(ECKey.parse(file), clock);
    } catch (IOException | ParseException e) {
      throw new AssertionError("no development key", e);
    }
  }

  /** Signs with another key that has the same {@code kid}. */
  Signer impostor() {
    return new Signer(generate(key.getKeyID()), clock);
  }

  /** Signs with a key that nobody knows. */
  static Signer stranger() {
    return new Signer(generate("unknown"), Clock.systemUTC());
  }

  /** A token of alice, valid for a minute. */
  String token(String scopes) {
    return token(claims -> claims.claim("scope", scopes));
  }

  /** The same, with other claims. */
  String token(UnaryOperator<JWTClaimsSet.Builder> change) {
    return signed("at+jwt", change);
  }

  /** The same, with another {@code typ}. */
  String signed(String type, UnaryOperator<JWTClaimsSet.Builder> change) {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.ES256)
            .type(new JOSEObjectType(type))
            .keyID(key.getKeyID())
            .build();
    SignedJWT token = new SignedJWT(header, change.apply(claims()).build());
    try {
      token.sign(new ECDSASigner(key));
    } catch (JOSEException e) {
      throw new AssertionError("cannot sign", e);
    }
    return UsedSecrets.use(token.serialize());
  }

  private JWTClaimsSet.Builder claims() {
    Instant now = clock.instant();
    return new JWTClaimsSet.Builder()
        .issuer("https://issuer.sample.scopewarden.org")
        .subject("alice")
        .audience("https://api.sample.scopewarden.org")
        .claim("client_id", "test")
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(60)))
        .jwtID("1");
  }

  private static ECKey generate(String kid) {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID(kid).generate();
    } catch (JOSEException e) {
      throw new AssertionError("no key", e);
    }
  }
}
