package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;

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

  /** What an adapter found out; if none did, neither loopback nor secure. */
  static Connection of(ContainerRequestContext request) {
    return request.getProperty(PROPERTY) instanceof Connection known ? known : UNKNOWN;
  }

  void describe(ContainerRequestContext request) {
    request.setProperty(PROPERTY, this);
  }
}
