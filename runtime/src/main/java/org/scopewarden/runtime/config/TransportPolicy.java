package org.scopewarden.runtime.config;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.scopewarden.runtime.http.Loopback;

/** Over which connections a credential is accepted (RFC 6750 §5.3). */
public final class TransportPolicy {

  private final boolean allowPlainHttp;
  private final TrustedProxies proxies;

  TransportPolicy(boolean allowPlainHttp, TrustedProxies proxies) {
    this.allowPlainHttp = allowPlainHttp;
    this.proxies = proxies;
  }

  /** Those who are believed about a connection that ends at them. */
  public TrustedProxies proxies() {
    return proxies;
  }

  /**
   * Whether a credential could not be read on its way.
   *
   * @param secure whether the connection itself is TLS
   * @param peer the literal IP address of the other end, empty if unknown
   * @param forwardedProto the values of {@code X-Forwarded-Proto}
   */
  public boolean protects(boolean secure, String peer, List<String> forwardedProto) {
    return secure || allowPlainHttp || isProtectedPeer(peer, forwardedProto);
  }

  private boolean isProtectedPeer(String peer, List<String> forwardedProto) {
    Optional<InetAddress> address = Loopback.ofPeer(peer);
    if (address.isEmpty()) {
      return false;
    }
    return proxies.include(address.get())
        ? forwardedProto.size() == 1 && forwardedProto.get(0).equalsIgnoreCase("https")
        : address.get().isLoopbackAddress();
  }
}
