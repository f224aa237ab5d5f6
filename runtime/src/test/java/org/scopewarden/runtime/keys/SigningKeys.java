package org.scopewarden.runtime.keys;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.scopewarden.testsecrets.UsedSecrets;

/**
 * Throw-away keys of an algorithm, made once, since RSA keys take their time.
 *
 * @param pair null for HMAC
 * @param secret null for all others
 */
public record SigningKeys(
    SignatureAlgorithm algorithm, @Nullable KeyPair pair, @Nullable SecretKey secret) {

  private static final Map<SignatureAlgorithm, SigningKeys> KEYS =
      new EnumMap<>(SignatureAlgorithm.class);
  private static final Map<SignatureAlgorithm, SigningKeys> OTHERS =
      new EnumMap<>(SignatureAlgorithm.class);

  /** Always the same. */
  public static synchronized SigningKeys of(SignatureAlgorithm algorithm) {
    return KEYS.computeIfAbsent(algorithm, name -> make(name, 1));
  }

  /** Always the same, but others. */
  public static synchronized SigningKeys other(SignatureAlgorithm algorithm) {
    return OTHERS.computeIfAbsent(algorithm, name -> make(name, 2));
  }

  @Override
  public KeyPair pair() {
    return Objects.requireNonNull(pair);
  }

  /** The key that verifies. */
  public Key verifying() {
    return secret != null ? secret : pair().getPublic();
  }

  public byte[] sign(byte[] content) {
    try {
      if (secret == null) {
        return sign(content, jcaName());
      }
      Mac mac = Mac.getInstance("HmacSHA" + bits());
      mac.init(secret);
      return mac.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Signs by any JCA algorithm that fits the key. */
  public byte[] sign(byte[] content, String jcaName) throws GeneralSecurityException {
    Signature signature = Signature.getInstance(jcaName);
    if (jcaName.equals("RSASSA-PSS")) {
      String hash = "SHA-" + bits();
      signature.setParameter(
          new PSSParameterSpec(hash, "MGF1", new MGF1ParameterSpec(hash), bits() / 8, 1));
    }
    signature.initSign(pair().getPrivate());
    signature.update(content);
    return signature.sign();
  }

  private String jcaName() {
    return switch (algorithm) {
      case RS256, RS384, RS512 -> "SHA" + bits() + "withRSA";
      case PS256, PS384, PS512 -> "RSASSA-PSS";
      case ES256, ES384, ES512 -> "SHA" + bits() + "withECDSAinP1363Format";
      case EDDSA -> "Ed25519";
      case HS256, HS384, HS512 -> throw new IllegalStateException("HMAC is no signature");
    };
  }

  private int bits() {
    return Integer.parseInt(algorithm.name().substring(2));
  }

  private static SigningKeys make(SignatureAlgorithm algorithm, int seed) {
    try {
      return switch (algorithm) {
        case RS256, RS384, RS512, PS256, PS384, PS512 ->
            new SigningKeys(algorithm, pair("RSA", 2048), null);
        case ES256 -> new SigningKeys(algorithm, pair("EC", 256), null);
        case ES384 -> new SigningKeys(algorithm, pair("EC", 384), null);
        case ES512 -> new SigningKeys(algorithm, pair("EC", 521), null);
        case EDDSA ->
            new SigningKeys(
                algorithm, KeyPairGenerator.getInstance("Ed25519").generateKeyPair(), null);
        case HS256, HS384, HS512 -> {
          byte[] octets = new byte[Integer.parseInt(algorithm.name().substring(2)) / 8];
          new Random(seed).nextBytes(octets);
          UsedSecrets.use(Base64.getUrlEncoder().withoutPadding().encodeToString(octets));
          yield new SigningKeys(algorithm, null, new SecretKeySpec(octets, "HMAC"));
        }
      };
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair pair(String name, int size) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(name);
    generator.initialize(size);
    return generator.generateKeyPair();
  }
}
