package org.scopewarden.runtime.introspection;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.http.AcceptedTypes;
import org.scopewarden.runtime.http.ExchangeFailedException;
import org.scopewarden.runtime.http.StrictHttpClient;
import org.scopewarden.runtime.json.MalformedJsonException;
import org.scopewarden.runtime.json.StrictJson;

/** Makes one call to an introspection endpoint (RFC 7662 §2.1) and reads its answer strictly. */
final class IntrospectionClient implements AutoCloseable {

  private final URI endpoint;
  private final ClientAuthentication authentication;
  private final StrictHttpClient client;

  IntrospectionClient(
      URI endpoint, ClientAuthentication authentication, IntrospectionLimits limits, Clock clock) {
    this.endpoint = endpoint;
    this.authentication = authentication;
    this.client =
        new StrictHttpClient(limits.deadline(), limits.maximumLength(), AcceptedTypes.JSON, clock);
  }

  /**
   * What the endpoint says of {@code token}. A question may be asked twice, so it is, once, if the
   * connection breaks: it may have been an idle one that the server had closed.
   */
  Map<String, @Nullable Object> introspect(String token, Duration deadline)
      throws ExchangeFailedException, MalformedJsonException, InterruptedException {
    long begun = System.nanoTime();
    try {
      return StrictJson.object(client.send(request(token), deadline));
    } catch (ExchangeFailedException e) {
      if (!e.isBrokenOff()) {
        throw e;
      }
      Duration rest = deadline.minusNanos(System.nanoTime() - begun);
      // Made anew: an assertion counts once (RFC 7523 §3).
      return StrictJson.object(client.send(request(token), rest));
    }
  }

  private HttpRequest request(String token) {
    String form = authentication.form(token);
    HttpRequest.Builder request =
        StrictHttpClient.request(endpoint)
            .header("Accept", "application/json")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form, StandardCharsets.US_ASCII));
    String header = authentication.header();
    return header.isEmpty() ? request.build() : request.header("Authorization", header).build();
  }

  @Override
  public void close() {
    client.close();
  }
}
