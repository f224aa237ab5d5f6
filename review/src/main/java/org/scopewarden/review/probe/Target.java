package org.scopewarden.review.probe;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;

/**
 * The server, and how it is to be treated.
 *
 * @param base what the paths of the manifests are appended to
 * @param prefix what they begin with and the server's paths do not; may be empty
 * @param perSecond so many requests at most, at least 1
 * @param parallel so many at once, at least 1
 * @param timeout how long an answer may take
 * @param unsafe whether requests are sent that would do something on a server without protection
 */
public record Target(
    URI base, String prefix, int perSecond, int parallel, Duration timeout, boolean unsafe) {

  /**
   * @throws IllegalArgumentException if a number is less than 1, {@code timeout} is not positive,
   *     or {@code base} is no address that paths could be appended to
   */
  public Target {
    if (perSecond < 1 || parallel < 1) {
      throw new IllegalArgumentException("at least one request has to be allowed");
    }
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("an answer needs some time");
    }
    if (base.getRawUserInfo() != null
        || base.getRawQuery() != null
        || base.getRawFragment() != null) {
      throw new IllegalArgumentException(
          "the server's address has a user, a query or a fragment, and none of them is sent");
    }
    if (base.getHost() == null || !base.getScheme().matches("(?i)https?")) {
      throw new IllegalArgumentException("\"" + base + "\" is no http or https address");
    }
  }

  /** Whether nobody on the way can read what is sent: by https, or to this machine. */
  public static boolean isConfidential(URI server) {
    try {
      return "https".equalsIgnoreCase(server.getScheme())
          || InetAddress.getByName(server.getHost()).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** Fifty requests in a second, four at once, and only what does no harm. */
  public static Target of(URI base) {
    return new Target(base, "", 50, 4, Duration.ofSeconds(10), false);
  }

  /** The same, with requests that do something where nothing protects. */
  public Target unsafely() {
    return new Target(base, prefix, perSecond, parallel, timeout, true);
  }
}
