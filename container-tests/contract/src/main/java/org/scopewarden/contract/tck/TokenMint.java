package org.scopewarden.contract.tck;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.scopewarden.testsecrets.UsedSecrets;

/** Issues access tokens (RFC 9068), really signed with ES256 by a key of its own. */
public final class TokenMint {

  /** The {@code iss} of the tokens. */
  public static final String ISSUER = "https://issuer.test";

  /** Their {@code aud}. */
  public static final String AUDIENCE = "https://api.test";

  private static final Duration LIFETIME = Duration.ofMinutes(5);

  private final ECKey key;
  private final Clock clock;

  /** With a key that nobody trusts until it is published. */
  public TokenMint() {
    this("mint", Clock.systemUTC());
  }

  /** With a key named {@code kid}, at the time that {@code clock} tells. */
  public TokenMint(String kid, Clock clock) {
    this.clock = clock;
    try {
      key =
          new ECKeyGenerator(Curve.P_256)
              .keyID(kid)
              .keyUse(KeyUse.SIGNATURE)
              .algorithm(JWSAlgorithm.ES256)
              .generate();
      UsedSecrets.use(key.getD().toString());
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes the public key into {@code file}, as a JWK Set. */
  public void publish(Path file) throws IOException {
    Files.writeString(file, jwkSet(this));
  }

  /** The public keys of {@code mints}, as a JWK Set (RFC 7517 §5). */
  public static String jwkSet(TokenMint... mints) {
    return new JWKSet(Stream.of(mints).map(TokenMint::publicKey).toList()).toString();
  }

  /** The key that verifies the tokens. */
  public JWK publicKey() {
    return key.toPublicJWK();
  }

  /** A good token of {@code alice}. */
  public String token(String... scopes) {
    return tokenOf("alice", scopes);
  }

  /** A good token of {@code subject}. */
  public String tokenOf(String subject, String... scopes) {
    return signed(claims(subject, clock.instant(), scopes).build());
  }

  /** A token of {@code alice} that was good until a minute ago. */
  public String expired(String... scopes) {
    Instant issuedAt = clock.instant().minus(LIFETIME).minusSeconds(60);
    return signed(claims("alice", issuedAt, scopes).build());
  }

  /** A good token of {@code alice} with other claims. */
  public String tokenWith(UnaryOperator<JWTClaimsSet.Builder> change) {
    return signed(change.apply(claims("alice", clock.instant())).build());
  }

  /** A token of {@code alice} for {@code scopes} with another header. */
  public String tokenUnder(UnaryOperator<JWSHeader.Builder> change, String... scopes) {
    return signed(change.apply(header()).build(), claims("alice", clock.instant(), scopes).build());
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

  private JWSHeader.Builder header() {
    return new JWSHeader.Builder(JWSAlgorithm.ES256)
        .type(new JOSEObjectType("at+jwt"))
        .keyID(key.getKeyID());
  }

  private String signed(JWTClaimsSet claims) {
    return signed(header().build(), claims);
  }

  private String signed(JWSHeader header, JWTClaimsSet claims) {
    SignedJWT token = new SignedJWT(header, claims);
    try {
      token.sign(new ECDSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return UsedSecrets.use(token.serialize());
  }
}
