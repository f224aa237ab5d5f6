package org.scopewarden.runtime.config;

import java.net.InetAddress;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.http.Loopback;

/** Whose word is taken for what was at the other end of a connection to them. */
public final class TrustedProxies {

  /** What some proxies write after the address. */
  private static final Pattern PORT = Pattern.compile("(?<address>[0-9.]+|\\[.*])(?::\\d{1,5})?");

  private final List<AddressBlock> blocks;

  TrustedProxies(List<AddressBlock> blocks) {
    this.blocks = List.copyOf(blocks);
  }

  boolean include(InetAddress address) {
    return blocks.stream().anyMatch(block -> block.contains(address));
  }

  /**
   * The address that a request comes from: the nearest one that is no trusted proxy. What stands
   * before it in {@code X-Forwarded-For} is anybody's word.
   *
   * @param peer the literal IP address of the other end, empty if unknown
   * @param forwardedFor the values of {@code X-Forwarded-For}, one for each line
   * @return null if nobody knows, or if it is this machine and no trusted proxy
   */
  public @Nullable InetAddress sender(String peer, List<String> forwardedFor) {
    InetAddress nearest = Loopback.ofPeer(peer).orElse(null);
    if (nearest == null) {
      return null;
    }
    if (include(nearest)) {
      return named(forwardedFor);
    }
    return nearest.isLoopbackAddress() ? null : nearest;
  }

  private @Nullable InetAddress named(List<String> forwardedFor) {
    List<String> hops =
        forwardedFor.stream().flatMap(line -> Stream.of(line.split(",", -1))).toList();
    for (int i = hops.size() - 1; i >= 0; i--) {
      InetAddress hop = address(hops.get(i).strip());
      if (hop == null || !include(hop)) {
        return hop;
      }
    }
    return null;
  }

  private static @Nullable InetAddress address(String hop) {
    Matcher withPort = PORT.matcher(hop);
    String address = withPort.matches() ? withPort.group("address") : hop;
    return Loopback.ofPeer(address).orElse(null);
  }
}
