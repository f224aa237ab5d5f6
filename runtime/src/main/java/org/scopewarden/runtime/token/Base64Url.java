package org.scopewarden.runtime.token;

import java.util.Arrays;

/**
 * Base64url as RFC 7515 §2 wants it: its alphabet only, no padding, and one spelling for each value
 * (RFC 4648 §3.5), since the JDK's decoder lets padding and stray trailing bits pass.
 */
final class Base64Url {

  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  private static final byte[] VALUES = values();

  private Base64Url() {}

  /** Decodes {@code text} from {@code from}, inclusive, to {@code to}, exclusive. */
  static byte[] decode(byte[] text, int from, int to) throws TokenRefusedException {
    byte[] decoded = new byte[(int) ((to - from) * 6L / 8)];
    int held = 0;
    int bits = 0;
    int end = 0;
    for (int i = from; i < to; i++) {
      int value = VALUES[text[i] & 0xFF];
      if (value < 0) {
        throw new TokenRefusedException(Refusal.MALFORMED_TOKEN);
      }
      held = (held << 6) | value;
      bits += 6;
      if (bits >= 8) {
        bits -= 8;
        decoded[end++] = (byte) (held >> bits);
      }
    }
    requireCanonical(held, bits);
    return decoded;
  }

  // Six bits left over mean a single last character, which encodes no octet at all.
  private static void requireCanonical(int held, int bits) throws TokenRefusedException {
    if (bits == 6 || (held & ((1 << bits) - 1)) != 0) {
      throw new TokenRefusedException(Refusal.MALFORMED_TOKEN);
    }
  }

  private static byte[] values() {
    byte[] values = new byte[256];
    Arrays.fill(values, (byte) -1);
    for (int i = 0; i < ALPHABET.length(); i++) {
      values[ALPHABET.charAt(i)] = (byte) i;
    }
    return values;
  }
}
