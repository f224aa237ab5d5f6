package org.scopewarden.runtime.config;

import java.net.URI;
import java.time.Clock;
import org.scopewarden.runtime.introspection.ClientAuthentication;
import org.scopewarden.runtime.introspection.Introspection;
import org.scopewarden.runtime.introspection.IntrospectionLimits;
import org.scopewarden.runtime.introspection.RemoteIntrospection;

/**
 * Where an issuer answers questions about its tokens, and who asks.
 *
 * @param uri {@code https}, or {@code http} on loopback
 * @param method how this server says who it is
 * @param clientId who it is there
 * @param secret where its client secret is
 * @param limits what a question may cost
 */
public record IntrospectionEndpoint(
    URI uri,
    ClientAuthentication.Method method,
    String clientId,
    SecretLocation secret,
    IntrospectionLimits limits) {

  /**
   * The endpoint, ready to be asked.
   *
   * @throws ConfigurationException if there is no secret
   */
  Introspection open(Clock clock) {
    return new RemoteIntrospection(
        uri, new ClientAuthentication(method, clientId, secret.read()), limits, clock);
  }
}
