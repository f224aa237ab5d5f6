package org.scopewarden.runtime.keys;

import com.nimbusds.jose.Algorithm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyOperation;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.Set;

/**
 * Makes a verification key of a JWK (RFC 7517), if it is meant for signatures and sound. A key
 * without {@code alg} serves one algorithm all the same: RSA keys RS256, never PS256.
 */
final class JwkReader {

  private static final int LEAST_RSA_BITS = 2048;
  private static final int MOST_RSA_BITS = 8192;

  private final JWK jwk;

  JwkReader(JWK jwk) {
    this.jwk = jwk;
  }

  /** The key. Private members are left behind. */
  VerificationKey read() throws UnusableKeyException {
    require(
        jwk.getKeyUse() == null || KeyUse.SIGNATURE.equals(jwk.getKeyUse()), "its use is not sig");
    Set<KeyOperation> operations = jwk.getKeyOperations();
    require(
        operations == null || operations.contains(KeyOperation.VERIFY),
        "its key_ops are without verify");
    try {
      return key();
    } catch (JOSEException | GeneralSecurityException e) {
      throw new UnusableKeyException("its members make no public key");
    }
  }

  private VerificationKey key()
      throws UnusableKeyException, JOSEException, GeneralSecurityException {
    if (jwk instanceof RSAKey rsa) {
      return rsa(rsa);
    }
    if (jwk instanceof ECKey ec && Curve.P_256.equals(ec.getCurve())) {
      return key(SignatureAlgorithm.ES256, ec.toECPublicKey());
    }
    if (jwk instanceof OctetKeyPair okp && Curve.Ed25519.equals(okp.getCurve())) {
      return key(SignatureAlgorithm.EDDSA, Ed25519Point.decode(okp.getDecodedX()));
    }
    throw new UnusableKeyException("its kty or crv is not supported");
  }

  private VerificationKey rsa(RSAKey key) throws UnusableKeyException, JOSEException {
    BigInteger modulus = key.getModulus().decodeToBigInteger();
    int bits = modulus.bitLength();
    // The upper bound keeps a signature check from taking longer than a request may.
    require(bits >= LEAST_RSA_BITS && bits <= MOST_RSA_BITS, "its n has not 2048 to 8192 bits");
    require(modulus.testBit(0) && !Roca.made(modulus), "its n can be factored");
    BigInteger exponent = key.getPublicExponent().decodeToBigInteger();
    require(exponent.testBit(0) && exponent.bitLength() > 1, "its e is even or 1");
    boolean pss = jwk.getAlgorithm() != null && "PS256".equals(jwk.getAlgorithm().getName());
    return key(pss ? SignatureAlgorithm.PS256 : SignatureAlgorithm.RS256, key.toRSAPublicKey());
  }

  private VerificationKey key(SignatureAlgorithm algorithm, PublicKey key)
      throws UnusableKeyException {
    Algorithm stated = jwk.getAlgorithm();
    require(
        stated == null
            || SignatureAlgorithm.named(stated.getName()).filter(algorithm::equals).isPresent(),
        "its alg is not supported, or not for such a key");
    return new VerificationKey(jwk.getKeyID(), algorithm, key);
  }

  private static void require(boolean holds, String otherwise) throws UnusableKeyException {
    if (!holds) {
      throw new UnusableKeyException(otherwise);
    }
  }
}
