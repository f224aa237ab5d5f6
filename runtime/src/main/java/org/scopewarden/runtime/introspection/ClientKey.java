package org.scopewarden.runtime.introspection;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.PublicKey;
import java.text.ParseException;
import java.util.Set;
import org.scopewarden.runtime.json.MalformedJsonException;
import org.scopewarden.runtime.json.StrictJson;

/** The private key of this server. Nothing ever shows it, no message of an error either. */
public final class ClientKey {

  private static final Set<String> ALGORITHMS =
      Set.of("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512");

  private final JWSHeader header;
  private final JWSSigner signer;

  private ClientKey(JWSHeader header, JWSSigner signer) {
    this.header = header;
    this.signer = signer;
  }

  /**
   * The key that {@code json} holds: one JWK (RFC 7517 §4) with its private part and its {@code
   * alg}, and with the {@code kid} that the authorization server knows it by, if it has one.
   *
   * @throws IllegalArgumentException if it is none, or cannot sign by that algorithm, in words that
   *     follow on "which"
   */
  public static ClientKey read(byte[] json) {
    JWK jwk = jwk(json);
    if (!jwk.isPrivate()) {
      throw new IllegalArgumentException("holds no private key");
    }
    if (jwk.getAlgorithm() == null || !ALGORITHMS.contains(jwk.getAlgorithm().getName())) {
      throw new IllegalArgumentException(
          "holds a key whose alg is none of RS256 to RS512, PS256 to PS512 and ES256 to ES512");
    }
    try {
      JWSAlgorithm algorithm = JWSAlgorithm.parse(jwk.getAlgorithm().getName());
      JWSHeader header =
          new JWSHeader.Builder(algorithm).type(JOSEObjectType.JWT).keyID(jwk.getKeyID()).build();
      ClientKey key =
          new ClientKey(header, new DefaultJWSSignerFactory().createJWSSigner(jwk, algorithm));
      key.prove(((AsymmetricJWK) jwk).toPublicKey());
      return key;
    } catch (JOSEException | RuntimeException e) {
      throw new IllegalArgumentException("holds a key that does not fit its alg");
    }
  }

  /** That what it signs verifies by the public part, which is all that the other side knows. */
  private void prove(PublicKey publicKey) throws JOSEException {
    SignedJWT assertion = signed(new JWTClaimsSet.Builder().build());
    if (!assertion.verify(new DefaultJWSVerifierFactory().createJWSVerifier(header, publicKey))) {
      throw new JOSEException("the key is made of the parts of two");
    }
  }

  /** Whatever a library says of the text may be a part of it. */
  private static JWK jwk(byte[] json) {
    try {
      return JWK.parse(StrictJson.object(json));
    } catch (MalformedJsonException | ParseException | RuntimeException e) {
      throw new IllegalArgumentException("holds no JWK");
    }
  }

  /** {@code claims} as a JWS in compact form. */
  String sign(JWTClaimsSet claims) {
    try {
      return signed(claims).serialize();
    } catch (JOSEException | IllegalArgumentException e) {
      throw new IllegalStateException("a key that could sign cannot", e);
    }
  }

  private SignedJWT signed(JWTClaimsSet claims) throws JOSEException {
    SignedJWT assertion = new SignedJWT(header, claims);
    assertion.sign(signer);
    return assertion;
  }

  /** Not the key. */
  @Override
  public String toString() {
    return "(private key)";
  }
}
