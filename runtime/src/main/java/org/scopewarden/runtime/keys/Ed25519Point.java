package org.scopewarden.runtime.keys;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Set;

/** A public key of Ed25519 in its encoded form (RFC 8032 §5.1.2). */
final class Ed25519Point {

  private static final int LENGTH = 32;
  private static final BigInteger PRIME =
      BigInteger.ONE.shiftLeft(255).subtract(BigInteger.valueOf(19));
  private static final BigInteger ORDER_EIGHT =
      new BigInteger("7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7", 16);

  /** The y of every point whose order divides 8: under such a key anybody can sign. */
  private static final Set<BigInteger> SMALL_ORDER =
      Set.of(
          BigInteger.ZERO,
          BigInteger.ONE,
          PRIME.subtract(BigInteger.ONE),
          ORDER_EIGHT,
          PRIME.subtract(ORDER_EIGHT));

  private Ed25519Point() {}

  /** The key that {@code encoded} is: y little-endian, the parity of x in the last bit. */
  static PublicKey decode(byte[] encoded) throws UnusableKeyException, GeneralSecurityException {
    if (encoded.length != LENGTH) {
      throw new UnusableKeyException("its x is not 32 octets long");
    }
    boolean odd = encoded[LENGTH - 1] < 0;
    BigInteger y = littleEndian(encoded).clearBit(255);
    if (y.compareTo(PRIME) >= 0 || SMALL_ORDER.contains(y)) {
      throw new UnusableKeyException("its x is no sound point");
    }
    return KeyFactory.getInstance("Ed25519")
        .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, new EdECPoint(odd, y)));
  }

  private static BigInteger littleEndian(byte[] octets) {
    byte[] reversed = new byte[octets.length];
    for (int i = 0; i < octets.length; i++) {
      reversed[i] = octets[octets.length - 1 - i];
    }
    return new BigInteger(1, reversed);
  }
}
