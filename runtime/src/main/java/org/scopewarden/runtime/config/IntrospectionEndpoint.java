package org.scopewarden.runtime.config;

import java.net.URI;
import java.time.Clock;
import org.scopewarden.runtime.introspection.Introspection;
import org.scopewarden.runtime.introspection.IntrospectionLimits;
import org.scopewarden.runtime.introspection.RemoteIntrospection;

/**
 * Where an issuer answers questions about its tokens, and who asks.
 *
 * @param uri {@code https}, or {@code http} on loopback
 * @param client who this server is there
 * @param limits what a question may cost
 */
public record IntrospectionEndpoint(URI uri, ClientIdentity client, IntrospectionLimits limits) {

  /**
   * The endpoint, ready to be asked.
   *
   * @throws ConfigurationException if there is no secret, or no key
   */
  Introspection open(Clock clock) {
    return new RemoteIntrospection(uri, client.open(clock), limits, clock);
  }
}
