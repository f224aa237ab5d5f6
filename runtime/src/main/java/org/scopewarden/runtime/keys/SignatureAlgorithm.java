package org.scopewarden.runtime.keys;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The signature algorithms that may be allowed. {@code none} and HMAC are not among them. */
public enum SignatureAlgorithm {
  /** RSASSA-PKCS1-v1_5 with SHA-256, RFC 7518 §3.3. */
  RS256("RS256", "SHA256withRSA"),
  /** RSASSA-PSS with SHA-256 and MGF1 with SHA-256, RFC 7518 §3.5. */
  PS256("PS256", "RSASSA-PSS"),
  /** ECDSA on P-256 with SHA-256, RFC 7518 §3.4. */
  ES256("ES256", "SHA256withECDSAinP1363Format"),
  /** Ed25519, RFC 8037 §3.1. */
  EDDSA("EdDSA", "Ed25519");

  private static final Map<String, SignatureAlgorithm> NAMED =
      Map.of("RS256", RS256, "PS256", PS256, "ES256", ES256, "EdDSA", EDDSA, "Ed25519", EDDSA);

  private static final PSSParameterSpec PSS =
      new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);

  private static final int ELLIPTIC_SIGNATURE_LENGTH = 64;

  private final String jwaName;
  private final String jcaName;

  SignatureAlgorithm(String jwaName, String jcaName) {
    this.jwaName = jwaName;
    this.jcaName = jcaName;
  }

  /**
   * The algorithm whose {@code alg} value this is, compared literally. {@code Ed25519} (RFC 9864
   * §2.2) is another name of {@link #EDDSA}, whose only curve it is here.
   */
  public static Optional<SignatureAlgorithm> named(String jwaName) {
    return Optional.ofNullable(NAMED.get(jwaName));
  }

  /** The {@code alg} value. */
  public String jwaName() {
    return jwaName;
  }

  /**
   * Whether {@code signature} is {@code key}'s signature of {@code content}. A key of another kind
   * and a signature of another length verify nothing.
   */
  public boolean verifies(PublicKey key, byte[] content, byte[] signature) {
    if (signature.length != signatureLength(key) || (this == ES256 && hasZero(signature))) {
      return false;
    }
    try {
      Signature verifier = Signature.getInstance(jcaName);
      if (this == PS256) {
        verifier.setParameter(PSS);
      }
      verifier.initVerify(key);
      verifier.update(content);
      return verifier.verify(signature);
    } catch (GeneralSecurityException | RuntimeException e) {
      // Providers differ in what they throw for bytes that are no signature; none of it is a yes.
      return false;
    }
  }

  private static int signatureLength(PublicKey key) {
    return key instanceof RSAKey rsa
        ? (rsa.getModulus().bitLength() + 7) / 8
        : ELLIPTIC_SIGNATURE_LENGTH;
  }

  // CVE-2022-21449: some JDKs take r or s equal to zero for a signature of anything.
  private static boolean hasZero(byte[] signature) {
    byte[] zero = new byte[ELLIPTIC_SIGNATURE_LENGTH / 2];
    return Arrays.equals(signature, 0, zero.length, zero, 0, zero.length)
        || Arrays.equals(signature, zero.length, signature.length, zero, 0, zero.length);
  }
}
