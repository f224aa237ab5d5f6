package org.scopewarden.runtime.keys;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import org.scopewarden.runtime.http.AcceptedTypes;
import org.scopewarden.runtime.http.ExchangeFailedException;
import org.scopewarden.runtime.http.ReceivedDocument;
import org.scopewarden.runtime.http.StrictHttpClient;

/**
 * Fetches an issuer's JWK Set, after its metadata where that says where it is: each time anew, and
 * both within one deadline.
 */
final class RemoteDocument implements KeyFetch, AutoCloseable {

  private final KeyAddress address;
  private final Duration deadline;
  private final StrictHttpClient client;

  RemoteDocument(KeyAddress address, Duration deadline, Clock clock) {
    this.address = address;
    this.deadline = deadline;
    this.client =
        new StrictHttpClient(deadline, JwkSetReader.MAXIMUM_LENGTH, AcceptedTypes.ANY, clock);
  }

  @Override
  public ReceivedDocument fetch()
      throws ExchangeFailedException, KeySetException, InterruptedException {
    long begun = System.nanoTime();
    URI keys = keys();
    Duration rest = deadline.minusNanos(System.nanoTime() - begun);
    return client.receive(request(keys, "application/jwk-set+json, application/json"), rest);
  }

  private URI keys() throws ExchangeFailedException, KeySetException, InterruptedException {
    if (address instanceof KeyAddress.Metadata discovered) {
      byte[] document = client.send(request(discovered.uri(), "application/json"), deadline);
      return new IssuerMetadata(discovered.issuer(), discovered.origin()).jwksUri(document);
    }
    return ((KeyAddress.JwkSet) address).uri();
  }

  private static HttpRequest request(URI uri, String types) {
    return StrictHttpClient.request(uri).header("Accept", types).build();
  }

  @Override
  public void close() {
    client.close();
  }
}
