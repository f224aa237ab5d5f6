package org.scopewarden.runtime.introspection;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells an operator what is wrong with an endpoint, and not again with every request. */
final class OperatorLog {

  private static final Logger LOG = LoggerFactory.getLogger(RemoteIntrospection.class);
  private static final Duration INTERVAL = Duration.ofSeconds(10);

  private final String origin;
  private final Clock clock;
  private Instant warnedAt = Instant.MIN;
  private Instant alarmedAt = Instant.MIN;

  OperatorLog(URI endpoint, Clock clock) {
    this.origin = origin(endpoint);
    this.clock = clock;
  }

  /** Without user and query, which may be secrets. */
  private static String origin(URI address) {
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    return address.getScheme() + "://" + address.getHost() + port + address.getPath();
  }

  /** The endpoint does not know this server, so nobody can call it: a mistake of configuration. */
  synchronized void refusesUs(int status) {
    Instant now = clock.instant();
    if (isDue(alarmedAt, now)) {
      alarmedAt = now;
      LOG.error(
          "{} does not accept this server's own client id and secret (status {}): no opaque token"
              + " can be verified until scopewarden.introspection.client-id, its secret and"
              + " scopewarden.introspection.client-authentication are right",
          origin,
          status);
    }
  }

  /** A token could not be looked up. */
  synchronized void failed(@Nullable String reason) {
    Instant now = clock.instant();
    if (isDue(warnedAt, now)) {
      warnedAt = now;
      LOG.warn("a token could not be introspected at {}: {}", origin, reason);
    }
  }

  /** A clock that jumps back silences nothing. */
  private static boolean isDue(Instant last, Instant now) {
    return now.isBefore(last) || !now.minus(INTERVAL).isBefore(last);
  }
}
