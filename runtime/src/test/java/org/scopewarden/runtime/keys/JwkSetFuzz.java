package org.scopewarden.runtime.keys;

import java.security.Key;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import org.scopewarden.runtime.fuzz.Invariant;

/** Fuzzes a JWK Set: no document breaks the reader, and a key that is taken can be used. */
public final class JwkSetFuzz {

  private static final byte[] CONTENT = {1};

  private JwkSetFuzz() {}

  /** Takes the input for the document. */
  public static void fuzzerTestOneInput(byte[] input) {
    try {
      KeySet keys = new JwkSetReader("fuzzing").read(input);
      Arrays.stream(SignatureAlgorithm.values())
          .flatMap(algorithm -> keys.matching(null, algorithm).stream())
          .forEach(JwkSetFuzz::isSound);
    } catch (KeySetException e) {
      Invariant.holds(!String.valueOf(e.getMessage()).isEmpty(), "a refusal says why");
    }
  }

  private static void isSound(VerificationKey key) {
    Invariant.holds(fits(key.algorithm(), key.key()), "a key is of its algorithm's kind");
    byte[] nothing = new byte[64];
    Invariant.holds(
        !key.algorithm().verifies(key.key(), CONTENT, nothing), "nothing is no signature");
  }

  private static boolean fits(SignatureAlgorithm algorithm, Key key) {
    return switch (algorithm) {
      case RS256, RS384, RS512, PS256, PS384, PS512 ->
          key instanceof RSAPublicKey rsa
              && rsa.getModulus().bitLength() >= 2048
              && rsa.getModulus().bitLength() <= 8192;
      case ES256 -> isOnCurve(key, 256);
      case ES384 -> isOnCurve(key, 384);
      case ES512 -> isOnCurve(key, 521);
      case EDDSA -> key instanceof EdECPublicKey;
      case HS256, HS384, HS512 -> false; // No secret is taken unless it is asked for.
    };
  }

  private static boolean isOnCurve(Key key, int bits) {
    return key instanceof ECPublicKey ec && ec.getParams().getOrder().bitLength() == bits;
  }
}
