package org.scopewarden.runtime.keys;

import java.math.BigInteger;
import java.util.List;

/**
 * Recognises RSA moduli made by Infineon's flawed generator (CVE-2017-15361), which can be
 * factored. Each of them is, modulo each small prime, a power of 65537; a sound modulus is not, but
 * for one in some hundred million.
 */
final class Roca {

  private static final BigInteger GENERATOR = BigInteger.valueOf(65_537);

  /** Primes for which the powers of 65537 are few enough to tell. */
  private static final List<Integer> PRIMES =
      List.of(11, 13, 17, 19, 37, 53, 61, 71, 73, 79, 97, 103, 107, 109, 127, 151, 157);

  private Roca() {}

  static boolean made(BigInteger modulus) {
    return PRIMES.stream().allMatch(prime -> isPower(modulus, BigInteger.valueOf(prime)));
  }

  private static boolean isPower(BigInteger modulus, BigInteger prime) {
    BigInteger residue = modulus.mod(prime);
    BigInteger power = BigInteger.ONE;
    for (int i = 0; i < prime.intValue(); i++) {
      if (power.equals(residue)) {
        return true;
      }
      power = power.multiply(GENERATOR).mod(prime);
    }
    return false;
  }
}
