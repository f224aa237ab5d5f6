package org.scopewarden.runtime.keys;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The signature algorithms that may be allowed. {@code none} and HMAC are not among them. */
public enum SignatureAlgorithm {
  /** RSASSA-PKCS1-v1_5 with SHA-256, RFC 7518 §3.3. */
  RS256("RS256", "SHA256withRSA", null),
  /** RSASSA-PSS with SHA-256 and MGF1 with SHA-256, RFC 7518 §3.5. */
  PS256("PS256", "RSASSA-PSS", new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1)),
  /** ECDSA on P-256 with SHA-256, RFC 7518 §3.4. */
  ES256("ES256", "SHA256withECDSAinP1363Format", null),
  /** Ed25519, RFC 8037 §3.1. */
  EDDSA("EdDSA", "Ed25519", null);

  private final String jwaName;
  private final String jcaName;
  private final @Nullable AlgorithmParameterSpec parameters;

  SignatureAlgorithm(String jwaName, String jcaName, @Nullable AlgorithmParameterSpec parameters) {
    this.jwaName = jwaName;
    this.jcaName = jcaName;
    this.parameters = parameters;
  }

  /** The algorithm whose {@code alg} value this is, compared literally. */
  public static Optional<SignatureAlgorithm> named(String jwaName) {
    return Stream.of(values()).filter(known -> known.jwaName.equals(jwaName)).findFirst();
  }

  /** The {@code alg} value. */
  public String jwaName() {
    return jwaName;
  }

  /** Whether {@code signature} is {@code key}'s signature of {@code content}. */
  public boolean verifies(PublicKey key, byte[] content, byte[] signature) {
    try {
      Signature verifier = Signature.getInstance(jcaName);
      if (parameters != null) {
        verifier.setParameter(parameters);
      }
      verifier.initVerify(key);
      verifier.update(content);
      return verifier.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
