package org.scopewarden.runtime.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells addresses of this machine from others, without asking a name server. */
public final class Loopback {

  private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";

  // Java would read 127.1 and 2130706433 as addresses, and ask a name server for 999.0.0.1. It asks
  // for nothing with a colon, unless that begins with a dot.
  private static final Pattern LITERAL =
      Pattern.compile("(OCTET\\.){3}OCTET|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*".replace("OCTET", OCTET));

  private Loopback() {}

  /** Whether a host in a URI is this machine: {@code localhost} or a literal loopback address. */
  public static boolean isName(@Nullable String host) {
    if (host == null) {
      return false;
    }
    return host.equalsIgnoreCase("localhost")
        || ofPeer(host).map(InetAddress::isLoopbackAddress).orElse(false);
  }

  /** The address of a peer: IPv6 may stand in brackets, as Jetty has it, and name an interface. */
  public static Optional<InetAddress> ofPeer(String text) {
    boolean bracketed = text.startsWith("[") && text.endsWith("]");
    String inner = bracketed ? text.substring(1, text.length() - 1) : text;
    int zone = inner.indexOf('%');
    return literal(zone < 0 || inner.indexOf(':') < 0 ? inner : inner.substring(0, zone));
  }

  /** Whether Java tells without asking anybody whether {@code text} is an address. */
  static boolean isAnswered(String text) {
    return LITERAL.matcher(text).matches();
  }

  /** The address that {@code text} spells, if it spells one. */
  public static Optional<InetAddress> literal(String text) {
    if (!isAnswered(text)) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}
