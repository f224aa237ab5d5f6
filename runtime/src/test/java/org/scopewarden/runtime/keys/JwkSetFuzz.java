package org.scopewarden.runtime.keys;

import java.security.PublicKey;
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

  private static boolean fits(SignatureAlgorithm algorithm, PublicKey key) {
    return switch (algorithm) {
      case RS256, PS256 ->
          key instanceof RSAPublicKey rsa
              && rsa.getModulus().bitLength() >= 2048
              && rsa.getModulus().bitLength() <= 8192;
      case ES256 -> key instanceof ECPublicKey ec && ec.getParams().getOrder().bitLength() == 256;
      case EDDSA -> key instanceof EdECPublicKey;
    };
  }
}
