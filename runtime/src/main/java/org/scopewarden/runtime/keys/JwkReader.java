package org.scopewarden.runtime.keys;

import com.nimbusds.jose.Algorithm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyOperation;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Makes verification keys of a JWK (RFC 7517), if it is meant for signatures and sound: one for its
 * {@code alg}, or one for each algorithm that the rules let a key without {@code alg} serve.
 */
final class JwkReader {

  private static final int LEAST_RSA_BITS = 2048;
  private static final int MOST_RSA_BITS = 8192;

  /** Not those of which a provider beside the JDK's may know more. */
  private static final Set<Curve> CURVES = Set.of(Curve.P_256, Curve.P_384, Curve.P_521);

  private final JWK jwk;
  private final KeyRules rules;

  JwkReader(JWK jwk, KeyRules rules) {
    this.jwk = jwk;
    this.rules = rules;
  }

  /** The key for each algorithm that it serves, never none. Private members are left behind. */
  List<VerificationKey> read() throws UnusableKeyException {
    require(
        jwk.getKeyUse() == null || KeyUse.SIGNATURE.equals(jwk.getKeyUse()), "its use is not sig");
    Set<KeyOperation> operations = jwk.getKeyOperations();
    require(
        operations == null || operations.contains(KeyOperation.VERIFY),
        "its key_ops are without verify");
    return serving(key());
  }

  private Key key() throws UnusableKeyException {
    try {
      return convert();
    } catch (JOSEException | GeneralSecurityException | RuntimeException e) {
      // Such as for no octets at all. What the library says may quote the key.
      throw new UnusableKeyException("its members make no key");
    }
  }

  private Key convert() throws UnusableKeyException, JOSEException, GeneralSecurityException {
    if (jwk instanceof RSAKey rsa) {
      return rsa(rsa);
    }
    if (jwk instanceof ECKey ec && CURVES.contains(ec.getCurve())) {
      return ec.toECPublicKey();
    }
    if (jwk instanceof OctetKeyPair okp && Curve.Ed25519.equals(okp.getCurve())) {
      return Ed25519Point.decode(okp.getDecodedX());
    }
    if (jwk instanceof OctetSequenceKey secret) {
      require(rules.secrets(), "it is a secret, which none from here may be");
      return secret.toSecretKey();
    }
    throw new UnusableKeyException("its kty or crv is not supported");
  }

  private static Key rsa(RSAKey key) throws UnusableKeyException, JOSEException {
    BigInteger modulus = key.getModulus().decodeToBigInteger();
    int bits = modulus.bitLength();
    // The upper bound keeps a signature check from taking longer than a request may.
    require(bits >= LEAST_RSA_BITS && bits <= MOST_RSA_BITS, "its n has not 2048 to 8192 bits");
    require(modulus.testBit(0) && !Roca.made(modulus), "its n can be factored");
    BigInteger exponent = key.getPublicExponent().decodeToBigInteger();
    require(exponent.testBit(0) && exponent.bitLength() > 1, "its e is even or 1");
    return key.toRSAPublicKey();
  }

  private List<VerificationKey> serving(Key key) throws UnusableKeyException {
    Algorithm stated = jwk.getAlgorithm();
    List<VerificationKey> keys =
        Arrays.stream(SignatureAlgorithm.values())
            .filter(algorithm -> algorithm.fits(key))
            .filter(stated == null ? rules.withoutAlg()::contains : isNamed(stated.getName()))
            .map(algorithm -> new VerificationKey(jwk.getKeyID(), algorithm, key))
            .toList();
    require(
        !keys.isEmpty(),
        stated == null
            ? "it has no alg, and may serve none without"
            : "its alg is not supported, or not for such a key");
    return keys;
  }

  private static Predicate<SignatureAlgorithm> isNamed(String name) {
    return algorithm -> SignatureAlgorithm.named(name).filter(algorithm::equals).isPresent();
  }

  private static void require(boolean holds, String otherwise) throws UnusableKeyException {
    if (!holds) {
      throw new UnusableKeyException(otherwise);
    }
  }
}
