package org.scopewarden.runtime.config;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;
import org.scopewarden.runtime.http.Loopback;

/** A CIDR block of IP addresses (RFC 4632, RFC 4291 §2.3). */
record AddressBlock(InetAddress first, int prefix) {

  /** Reads {@code 10.0.0.0/8}, {@code fd00::/8} or a single address. */
  static Optional<AddressBlock> parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return Loopback.literal(text).map(one -> new AddressBlock(one, one.getAddress().length * 8));
    }
    String prefix = text.substring(slash + 1);
    return Loopback.literal(text.substring(0, slash))
        .filter(first -> prefix.matches("\\d{1,3}"))
        .map(first -> new AddressBlock(first, Integer.parseInt(prefix)))
        .filter(block -> block.prefix <= block.first.getAddress().length * 8);
  }

  boolean contains(InetAddress address) {
    byte[] mine = first.getAddress();
    byte[] other = address.getAddress();
    int whole = prefix / 8;
    if (mine.length != other.length || !Arrays.equals(mine, 0, whole, other, 0, whole)) {
      return false;
    }
    int mask = (0xFF00 >> (prefix % 8)) & 0xFF;
    return mask == 0 || (mine[whole] & mask) == (other[whole] & mask);
  }
}
