package org.scopewarden.review.probe;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.scopewarden.model.expect.Credential;
import org.scopewarden.model.expect.Credential.Flaw;
import org.scopewarden.model.expect.Grant;
import org.scopewarden.model.expect.TokenSource;

/** Makes access tokens (RFC 9068) with the private key of a test server's issuer. */
public final class SigningKey implements TokenSource {

  private static final long LIFETIME = 300;
  private static final long HOUR = 3_600;
  private static final int RSA_BITS = 2_048;

  /**
   * What the tokens say of where they come from and go to.
   *
   * @param rolesClaim the claim that holds roles
   */
  public record Claims(String issuer, String audience, String rolesClaim) {}

  private final JWK key;
  private final JWK otherKey;
  private final JWSAlgorithm algorithm;
  private final Claims claims;
  private final Clock clock;

  private SigningKey(JWK key, Claims claims, Clock clock) throws JOSEException {
    this.key = key;
    this.algorithm = algorithm(key);
    this.otherKey = other(key);
    this.claims = claims;
    this.clock = clock;
  }

  /**
   * Reads a private key.
   *
   * @param file one JWK (RFC 7517), EC or RSA
   * @throws TokenFileException if it is none
   */
  public static SigningKey read(Path file, Claims claims, Clock clock) {
    try {
      JWK key = JWK.parse(Files.readString(file));
      if (!key.isPrivate() || !(key instanceof ECKey || key instanceof RSAKey)) {
        throw new TokenFileException(file + ": a private EC or RSA key is needed");
      }
      return new SigningKey(key, claims, clock);
    } catch (IOException e) {
      throw new TokenFileException(
          file + ": cannot be read (" + e.getClass().getSimpleName() + ")");
    } catch (ParseException | JOSEException e) {
      // What the library says may quote the key.
      throw new TokenFileException(file + ": this is no usable JWK (RFC 7517)");
    }
  }

  private static JWSAlgorithm algorithm(JWK key) {
    if (key.getAlgorithm() != null) {
      return JWSAlgorithm.parse(key.getAlgorithm().getName());
    }
    return key instanceof ECKey ec
        ? JWSAlgorithm.Family.EC.stream()
            .filter(each -> Curve.forJWSAlgorithm(each).contains(ec.getCurve()))
            .findFirst()
            .orElse(JWSAlgorithm.ES256)
        : JWSAlgorithm.RS256;
  }

  /** Another one of the same kind and name, which nobody trusts. */
  private static JWK other(JWK key) throws JOSEException {
    return key instanceof ECKey ec
        ? new ECKeyGenerator(ec.getCurve()).keyID(ec.getKeyID()).generate()
        : new RSAKeyGenerator(RSA_BITS).keyID(key.getKeyID()).generate();
  }

  @Override
  public Optional<String> token(Credential.Token wanted) {
    boolean expired = wanted.flaw() == Flaw.EXPIRED;
    Instant now = clock.instant();
    Instant from = expired ? now.minusSeconds(HOUR + LIFETIME) : now;
    String audience =
        wanted.flaw() == Flaw.OTHER_AUDIENCE ? "https://other.invalid" : claims.audience();
    JWTClaimsSet.Builder set =
        new JWTClaimsSet.Builder()
            .issuer(claims.issuer())
            .audience(audience)
            .subject("scopewarden-probe")
            .claim("client_id", "scopewarden-probe")
            .jwtID(UUID.randomUUID().toString())
            .issueTime(Date.from(from))
            .expirationTime(Date.from(from.plusSeconds(LIFETIME)));
    addGrant(set, wanted.grant(), now);
    return Optional.of(signed(set.build(), wanted.flaw() == Flaw.OTHER_KEY ? otherKey : key));
  }

  private void addGrant(JWTClaimsSet.Builder set, Grant grant, Instant now) {
    if (!grant.scopes().isEmpty()) {
      set.claim("scope", String.join(" ", grant.scopes()));
    }
    if (!grant.roles().isEmpty()) {
      set.claim(claims.rolesClaim(), grant.roles());
    }
    set.claim("acr", grant.acr());
    grant
        .loginAge()
        .ifPresent(age -> set.claim("auth_time", now.minusSeconds(age).getEpochSecond()));
  }

  private String signed(JWTClaimsSet set, JWK signer) {
    JWSHeader header =
        new JWSHeader.Builder(algorithm)
            .type(new JOSEObjectType("at+jwt"))
            .keyID(key.getKeyID())
            .build();
    SignedJWT token = new SignedJWT(header, set);
    try {
      token.sign(new DefaultJWSSignerFactory().createJWSSigner(signer, algorithm));
    } catch (JOSEException e) {
      throw new TokenFileException("the signing key cannot sign " + algorithm);
    }
    return token.serialize();
  }
}
