package org.scopewarden.benchmarks.request;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import org.scopewarden.runtime.keys.SignatureAlgorithm;

/** The signature of a token and nothing else of it, checked by the JDK alone. */
final class BareSignature {

  private final String algorithm;
  private final PublicKey key;
  private final byte[] content;
  private final byte[] signature;

  /**
   * @param algorithm its name in the JDK
   */
  private BareSignature(String algorithm, PublicKey key, byte[] content, byte[] signature) {
    this.algorithm = algorithm;
    this.key = key;
    this.content = content;
    this.signature = signature;
  }

  static BareSignature of(SignedToken token) {
    String compact = token.compact();
    int end = compact.lastIndexOf('.');
    try {
      return new BareSignature(
          nameOf(SignatureAlgorithm.valueOf(token.key().getAlgorithm().getName())),
          ((AsymmetricJWK) token.key()).toPublicKey(),
          compact.substring(0, end).getBytes(StandardCharsets.US_ASCII),
          Base64.getUrlDecoder().decode(compact.substring(end + 1)));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String nameOf(SignatureAlgorithm algorithm) {
    return switch (algorithm) {
      case RS256 -> "SHA256withRSA";
      case ES256 -> "SHA256withECDSAinP1363Format";
      default -> throw new IllegalArgumentException(algorithm.jwaName());
    };
  }

  boolean verifies() throws GeneralSecurityException {
    Signature verifier = Signature.getInstance(algorithm);
    verifier.initVerify(key);
    verifier.update(content);
    return verifier.verify(signature);
  }
}
