package org.scopewarden.runtime.throttle;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;

/**
 * Whom an address stands for: itself in IPv4, the first 64 bits in IPv6, of which one host has all
 * the others to choose from (RFC 7421 §1, RFC 8981).
 */
record Network(boolean six, long prefix) {

  /** The network of {@code address}; an IPv4 address within IPv6 is one of IPv4. */
  static Network of(InetAddress address) {
    ByteBuffer octets = ByteBuffer.wrap(address.getAddress());
    return address instanceof Inet6Address
        ? new Network(true, octets.getLong())
        : new Network(false, octets.getInt());
  }
}
