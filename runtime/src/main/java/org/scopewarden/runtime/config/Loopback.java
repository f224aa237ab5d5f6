package org.scopewarden.runtime.config;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells addresses of this machine from others, without asking a name server. */
final class Loopback {

  private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";

  // Java would read 127.1 and 2130706433 as addresses, and ask a name server for 999.0.0.1.
  private static final Pattern LITERAL =
      Pattern.compile("(OCTET\\.){3}OCTET|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*".replace("OCTET", OCTET));

  private Loopback() {}

  /** Whether a host in a URI is this machine: {@code localhost} or a literal loopback address. */
  static boolean isName(@Nullable String host) {
    if (host == null) {
      return false;
    }
    String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    return bare.equalsIgnoreCase("localhost")
        || literal(bare).map(InetAddress::isLoopbackAddress).orElse(false);
  }

  /** The address that {@code text} spells, if it spells one. */
  static Optional<InetAddress> literal(String text) {
    if (!LITERAL.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}
