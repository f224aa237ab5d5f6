package org.scopewarden.runtime.introspection;

import java.net.URI;
import java.time.Clock;

/**
 * Introspection over HTTP (RFC 7662). It costs the requests that wait for it a bounded time, this
 * server a bounded number of threads and connections, and the endpoint a bounded number of calls.
 * Tokens that were good before have calls of their own, so that a flood of made-up ones delays only
 * what was never seen.
 */
public final class RemoteIntrospection implements Introspection, AutoCloseable {

  private final IntrospectionClient client;
  private final Lane known;
  private final Lane unknown;

  /**
   * Asks {@code endpoint} when asked.
   *
   * @param endpoint {@code https}, or {@code http} on loopback
   * @param authentication who this server is there
   */
  public RemoteIntrospection(
      URI endpoint, ClientAuthentication authentication, IntrospectionLimits limits, Clock clock) {
    this.client = new IntrospectionClient(endpoint, authentication, limits, clock);
    OperatorLog log = new OperatorLog(endpoint, clock);
    this.known = new Lane(client, limits, clock, log);
    this.unknown = new Lane(client, limits, clock, log);
  }

  @Override
  public Answer ask(String token, Standing standing) {
    try {
      return (standing == Standing.KNOWN ? known : unknown).ask(token);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer.Unavailable(CircuitBreaker.SHORTEST_WAIT);
    }
  }

  /** Ends the connections; whoever asks after that learns nothing. */
  @Override
  public void close() {
    client.close();
  }
}
