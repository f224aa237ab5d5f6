package org.scopewarden.runtime.keys;

import com.nimbusds.jose.jwk.Curve;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * The signature algorithms that may be allowed. {@code none} is not among them, so that nothing can
 * allow it.
 */
public enum SignatureAlgorithm {
  /** RSASSA-PKCS1-v1_5 with SHA-256, RFC 7518 §3.3. */
  RS256(Family.RSA, "SHA256withRSA", 256),
  /** RSASSA-PKCS1-v1_5 with SHA-384, RFC 7518 §3.3. */
  RS384(Family.RSA, "SHA384withRSA", 384),
  /** RSASSA-PKCS1-v1_5 with SHA-512, RFC 7518 §3.3. */
  RS512(Family.RSA, "SHA512withRSA", 512),
  /** RSASSA-PSS with SHA-256 and MGF1 with SHA-256, RFC 7518 §3.5. */
  PS256(Family.RSA, "RSASSA-PSS", 256),
  /** RSASSA-PSS with SHA-384 and MGF1 with SHA-384, RFC 7518 §3.5. */
  PS384(Family.RSA, "RSASSA-PSS", 384),
  /** RSASSA-PSS with SHA-512 and MGF1 with SHA-512, RFC 7518 §3.5. */
  PS512(Family.RSA, "RSASSA-PSS", 512),
  /** ECDSA on P-256 with SHA-256, RFC 7518 §3.4. */
  ES256(Family.EC, "SHA256withECDSAinP1363Format", 256),
  /** ECDSA on P-384 with SHA-384, RFC 7518 §3.4. */
  ES384(Family.EC, "SHA384withECDSAinP1363Format", 384),
  /** ECDSA on P-521 with SHA-512, RFC 7518 §3.4. */
  ES512(Family.EC, "SHA512withECDSAinP1363Format", 521),
  /** Ed25519, RFC 8037 §3.1. */
  EDDSA(Family.ED25519, "Ed25519", 256),
  /** HMAC with SHA-256, RFC 7518 §3.2: whoever can verify can also issue. */
  HS256(Family.SECRET, "HmacSHA256", 256),
  /** HMAC with SHA-384, RFC 7518 §3.2: whoever can verify can also issue. */
  HS384(Family.SECRET, "HmacSHA384", 384),
  /** HMAC with SHA-512, RFC 7518 §3.2: whoever can verify can also issue. */
  HS512(Family.SECRET, "HmacSHA512", 512);

  /** What kind of key an algorithm needs. */
  enum Family {
    RSA,
    EC,
    ED25519,
    SECRET
  }

  private static final Map<String, SignatureAlgorithm> NAMED = byName();

  private final Family family;
  private final String jcaName;
  private final int bits;
  private final @Nullable BigInteger order;

  /**
   * @param bits of the hash, or of the curve
   */
  SignatureAlgorithm(Family family, String jcaName, int bits) {
    this.family = family;
    this.jcaName = jcaName;
    this.bits = bits;
    this.order = family == Family.EC ? curve(bits).toECParameterSpec().getOrder() : null;
  }

  private static Curve curve(int bits) {
    return switch (bits) {
      case 256 -> Curve.P_256;
      case 384 -> Curve.P_384;
      default -> Curve.P_521;
    };
  }

  private static Map<String, SignatureAlgorithm> byName() {
    Map<String, SignatureAlgorithm> named = new HashMap<>();
    for (SignatureAlgorithm algorithm : values()) {
      named.put(algorithm.jwaName(), algorithm);
    }
    named.put("Ed25519", EDDSA);
    return Map.copyOf(named);
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
    return this == EDDSA ? "EdDSA" : name();
  }

  /** Whether the key that verifies is the key that signs (HMAC). */
  public boolean isSymmetric() {
    return family == Family.SECRET;
  }

  Family family() {
    return family;
  }

  /**
   * Whether {@code key} is of the kind that this algorithm needs: for ECDSA on its curve, for HMAC
   * at least as long as the hash (RFC 7518 §3.2).
   */
  public boolean fits(Key key) {
    return switch (family) {
      case RSA -> key instanceof RSAPublicKey;
      case EC -> key instanceof ECPublicKey ec && ec.getParams().getOrder().equals(order);
      case ED25519 ->
          key instanceof EdECPublicKey ed
              && ed.getParams().getName().equals(NamedParameterSpec.ED25519.getName());
      case SECRET -> key instanceof SecretKey secret && secret.getEncoded().length * 8 >= bits;
    };
  }

  /**
   * Whether {@code signature} is {@code key}'s signature of {@code content}. A key that does not
   * fit and a signature of another length verify nothing.
   */
  public boolean verifies(Key key, byte[] content, byte[] signature) {
    if (!fits(key) || signature.length != signatureLength(key)) {
      return false;
    }
    try {
      return key instanceof PublicKey publicKey
          ? isSigned(publicKey, content, signature)
          : MessageDigest.isEqual(mac(key, content), signature);
    } catch (GeneralSecurityException | RuntimeException e) {
      // Providers differ in what they throw for bytes that are no signature; none of it is a yes.
      return false;
    }
  }

  private int signatureLength(Key key) {
    return switch (family) {
      case RSA -> (((RSAPublicKey) key).getModulus().bitLength() + 7) / 8;
      case EC, ED25519 -> 2 * ((bits + 7) / 8);
      case SECRET -> bits / 8;
    };
  }

  private byte[] mac(Key key, byte[] content) throws GeneralSecurityException {
    Mac mac = Mac.getInstance(jcaName);
    mac.init(key);
    return mac.doFinal(content);
  }

  private boolean isSigned(PublicKey key, byte[] content, byte[] signature)
      throws GeneralSecurityException {
    if (order != null && !isInRange(signature, order)) {
      return false;
    }
    Signature verifier = Signature.getInstance(jcaName);
    if (jcaName.equals("RSASSA-PSS")) {
      verifier.setParameter(pss());
    }
    verifier.initVerify(key);
    verifier.update(content);
    return verifier.verify(signature);
  }

  private PSSParameterSpec pss() {
    String hash = "SHA-" + bits;
    return new PSSParameterSpec(hash, "MGF1", new MGF1ParameterSpec(hash), bits / 8, 1);
  }

  // CVE-2022-21449: some JDKs take r or s of 0, or of n, for a signature of anything.
  private static boolean isInRange(byte[] signature, BigInteger order) {
    int half = signature.length / 2;
    return isBelow(order, new BigInteger(1, signature, 0, half))
        && isBelow(order, new BigInteger(1, signature, half, half));
  }

  private static boolean isBelow(BigInteger order, BigInteger number) {
    return number.signum() > 0 && number.compareTo(order) < 0;
  }
}
