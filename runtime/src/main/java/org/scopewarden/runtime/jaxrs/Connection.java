package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The connection that a request came over, as the server knows it. Nothing in it comes from the
 * request's headers.
 *
 * @param peer the literal IP address of the other end, empty if unknown
 * @param secure whether it is TLS
 */
record Connection(String peer, boolean secure) {

  private static final String PROPERTY = Connection.class.getName();
  private static final Connection UNKNOWN = new Connection("", false);

  /** What a server says of a connection; it may know no peer. */
  static Connection from(@Nullable String peer, boolean secure) {
    return new Connection(Objects.requireNonNullElse(peer, ""), secure);
  }

  /** What an adapter found out; if none did, neither loopback nor secure. */
  static Connection of(ContainerRequestContext request) {
    return request.getProperty(PROPERTY) instanceof Connection known ? known : UNKNOWN;
  }

  /**
   * Remembers what an adapter finds out. One for another server, whose classes are there by chance,
   * finds nothing: it yields null, or fails because the running server injects a mere proxy.
   */
  static void describe(ContainerRequestContext request, Supplier<@Nullable Connection> adapter) {
    try {
      Connection found = adapter.get();
      if (found != null) {
        request.setProperty(PROPERTY, found);
      }
    } catch (RuntimeException e) {
      // Unknown by this adapter.
    }
  }
}
