package org.scopewarden.contract.tck;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Issues access tokens (RFC 9068), really signed with ES256 by a key of its own. */
public final class TokenMint {

  /** The {@code iss} of the tokens. */
  public static final String ISSUER = "https://issuer.test";

  /** Their {@code aud}. */
  public static final String AUDIENCE = "https://api.test";

  private static final Duration LIFETIME = Duration.ofMinutes(5);

  private final ECKey key;

  /** With a key that nobody trusts until it is published. */
  public TokenMint() {
    try {
      key =
          new ECKeyGenerator(Curve.P_256)
              .keyID("mint")
              .keyUse(KeyUse.SIGNATURE)
              .algorithm(JWSAlgorithm.ES256)
              .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes the public key into {@code file}, as a JWK Set. */
  public void publish(Path file) throws IOException {
    Files.writeString(file, new JWKSet(key.toPublicJWK()).toString());
  }

  /** A good token of {@code alice}. */
  public String token(String... scopes) {
    return tokenOf("alice", scopes);
  }

  /** A good token of {@code subject}. */
  String tokenOf(String subject, String... scopes) {
    return signed(claims(subject, Instant.now(), scopes).build());
  }

  /** A token of {@code alice} that was good until a minute ago. */
  String expired(String... scopes) {
    Instant issuedAt = Instant.now().minus(LIFETIME).minusSeconds(60);
    return signed(claims("alice", issuedAt, scopes).build());
  }

  /** A good token of {@code alice} with other claims. */
  String tokenWith(UnaryOperator<JWTClaimsSet.Builder> change) {
    return signed(change.apply(claims("alice", Instant.now())).build());
  }

  private static JWTClaimsSet.Builder claims(String subject, Instant issuedAt, String... scopes) {
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .subject(subject)
        .audience(AUDIENCE)
        .claim("client_id", "tests")
        .issueTime(Date.from(issuedAt))
        .expirationTime(Date.from(issuedAt.plus(LIFETIME)))
        .jwtID(UUID.randomUUID().toString())
        .claim("scope", String.join(" ", scopes));
  }

  private String signed(JWTClaimsSet claims) {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.ES256)
            .type(new JOSEObjectType("at+jwt"))
            .keyID(key.getKeyID())
            .build();
    SignedJWT token = new SignedJWT(header, claims);
    try {
      token.sign(new ECDSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }
}
