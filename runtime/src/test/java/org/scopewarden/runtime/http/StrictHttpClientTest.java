package org.scopewarden.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.runtime.MovingClock;
import org.scopewarden.runtime.http.FaultyServer.Behaviour;

/** What is taken for an answer, and what is said of everything else. */
final class StrictHttpClientTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration IMPATIENCE = Duration.ofMillis(300);
  private static final int LIMIT = 64;

  private final MovingClock clock = new MovingClock(Instant.parse("2027-01-15T08:00:00Z"));
  private final FaultyServer server = new FaultyServer(FaultyServer.json("{}"));
  private final StrictHttpClient client = client(AcceptedTypes.JSON);

  @AfterEach
  void close() throws IOException {
    server.close();
    client.close();
  }

  @Test
  void takesADocument() throws Exception {
    assertThat(client.send(request(), PATIENCE)).asString().isEqualTo("{}");
    assertThat(server.lastRequest().head())
        .startsWith("POST /introspect?secret=1 HTTP/1.1\n")
        .contains("Accept-Encoding: identity\n")
        .doesNotContain("Upgrade", "Cookie");
    assertThat(server.lastRequest().body()).isEqualTo("a=b");
  }

  @Test
  void takesADocumentUpToTheLimit() throws Exception {
    server.behaves(FaultyServer.json(" ".repeat(LIMIT)));
    assertThat(client.send(request(), PATIENCE)).hasSize(LIMIT);

    server.behaves(FaultyServer.json(" ".repeat(LIMIT + 1)));
    assertThat(failure(PATIENCE)).hasMessage("the answer is longer than 64 octets");
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 201, 204, 206, 301, 302, 303, 307, 308, 400, 401, 403, 404, 500, 503})
  void takesNoOtherStatus(int status) throws Exception {
    try (FaultyServer other = new FaultyServer(FaultyServer.json("{}"))) {
      server.behaves(
          FaultyServer.answer(
              status + " X\nContent-Type: application/json\nLocation: " + other.address(), ""));

      // The JDK waits for what follows 100.
      ExchangeFailedException failure = failure(status == 100 ? IMPATIENCE : PATIENCE);

      assertThat(failure.status()).isEqualTo(status == 100 ? 0 : status);
      assertThat(failure.retryAfter()).isZero();
      assertThat(other.requests()).isEmpty();
    }
  }

  @Test
  void saysWhenTheServerWantsToBeAskedAgain() {
    server.behaves(FaultyServer.answer("429 Slow down\nRetry-After: 9", ""));
    assertThat(failure(PATIENCE).retryAfter()).hasSeconds(9);

    server.behaves(FaultyServer.answer("503 X\nRetry-After: Fri, 15 Jan 2027 08:00:05 GMT", ""));
    assertThat(failure(PATIENCE).retryAfter()).hasSeconds(5);
  }

  @ParameterizedTest(name = "{0} takes {1}: {2}")
  @CsvSource({
    "JSON, application/json, true",
    "JSON, Application/JSON, true",
    "JSON, 'application/json;charset=utf-8', true",
    "JSON, 'application/json ; charset=utf-8', true",
    "JSON, text/html, false",
    "JSON, application/jsonp, false",
    "JSON, application/token-introspection+jwt, false",
    "JSON, '', false",
    "JSON, 'text/html;application/json', false",
    "ANY, text/html, true",
    "ANY, '', true",
  })
  void looksAtTheMediaType(AcceptedTypes types, String type, boolean taken) throws Exception {
    server.behaves(FaultyServer.answer("200 OK\nContent-Type: " + type, "{}"));

    try (StrictHttpClient other = client(types)) {
      if (taken) {
        assertThat(other.send(request(), PATIENCE)).hasSize(2);
      } else {
        assertThat(failure(PATIENCE)).hasMessage("the answer is not of an accepted media type");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\nContent-Type: application/json\nContent-Type: application/json"})
  void wantsOneMediaType(String headers) {
    server.behaves(FaultyServer.answer("200 OK" + headers, "{}"));

    assertThat(failure(PATIENCE)).hasMessage("the answer is not of an accepted media type");
  }

  @ParameterizedTest
  @CsvSource({"gzip, false", "br, false", "identity, true", "Identity, true"})
  void unpacksNothing(String encoding, boolean taken) throws Exception {
    server.behaves(
        FaultyServer.answer(
            "200 OK\nContent-Type: application/json\nContent-Encoding: " + encoding, "{}"));

    if (taken) {
      assertThat(client.send(request(), PATIENCE)).hasSize(2);
    } else {
      assertThat(failure(PATIENCE)).hasMessage("the answer is compressed");
    }
  }

  @Test
  void keepsTheDeadlineToTheLastOctet() {
    for (Behaviour slow : new Behaviour[] {server.silence(), FaultyServer.dripping()}) {
      server.behaves(slow);

      ExchangeFailedException failure = failure(IMPATIENCE);

      assertThat(failure).hasMessage("no whole answer within 300 milliseconds");
      assertThat(failure.isBrokenOff()).isFalse();
    }
  }

  @Test
  void stopsReadingWhatHasNoEnd() {
    server.behaves(FaultyServer.endless());

    assertThat(failure(PATIENCE)).hasMessage("the answer is longer than 64 octets");
  }

  @Test
  void tellsABrokenConnectionFromNone() throws IOException {
    server.behaves(FaultyServer.cut());
    assertThat(failure(PATIENCE).isBrokenOff()).isTrue();

    server.behaves((request, out) -> {});
    assertThat(failure(PATIENCE).isBrokenOff()).isTrue();

    server.behaves((request, out) -> FaultyServer.write(out, "SSH-2.0-t0psecret\r\n\r\n"));
    assertThat(failure(PATIENCE).isBrokenOff()).isFalse();
    assertThat(failure(PATIENCE)).hasMessage("ProtocolException");

    assertThat(failure(server.address().resolve("http://nobody.invalid/")).isBrokenOff()).isFalse();
    assertThat(failure(nobody()).isBrokenOff()).isFalse();
    assertThat(failure(nobody())).hasMessage("ConnectException");
  }

  /** The client may also notice first that the connection is gone: then it is tried once more. */
  @Test
  void takesNoAnswerFromWhereThereIsNoTls() throws IOException {
    try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread greeter = new Thread(() -> greet(plain));
      greeter.start();
      URI address = URI.create("https://127.0.0.1:" + plain.getLocalPort() + "/");

      assertThat(failure(address).status()).isZero();
    }
  }

  @Test
  void missingTlsIsNoBrokenConnection() {
    ExchangeFailedException failure = StrictHttpClient.reason(new SSLException("t0psecret"));

    assertThat(failure.isBrokenOff()).isFalse();
    assertThat(failure).hasMessage("SSLException");
  }

  @Test
  void whatIsNoFailureOfTheNetworkIsNotTriedAgain() {
    ExchangeFailedException failure =
        StrictHttpClient.reason(new IllegalStateException("t0psecret"));

    assertThat(failure.isBrokenOff()).isFalse();
    assertThat(failure).hasMessage("IllegalStateException");
  }

  private static void greet(ServerSocket plain) {
    try (Socket connection = plain.accept()) {
      FaultyServer.write(connection.getOutputStream(), "220 no TLS here\r\n");
      connection.getInputStream().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A peer that never completes the connection: a backlog that is full. */
  @Test
  void waitsForAConnectionNoLongerThanItsDeadline() throws IOException {
    try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Socket first = new Socket(full.getInetAddress(), full.getLocalPort());
        Socket second = new Socket(full.getInetAddress(), full.getLocalPort());
        StrictHttpClient hurried =
            new StrictHttpClient(IMPATIENCE, LIMIT, AcceptedTypes.JSON, clock)) {
      URI address = URI.create("http://127.0.0.1:" + full.getLocalPort() + "/");

      assertThat(first.isConnected() && second.isConnected()).isTrue();
      assertThat(failure(hurried, address)).hasMessage("HttpConnectTimeoutException");
      assertThat(failure(hurried, address).isBrokenOff()).isFalse();
    }
  }

  private StrictHttpClient client(AcceptedTypes types) {
    return new StrictHttpClient(PATIENCE, LIMIT, types, clock);
  }

  private HttpRequest request() {
    return request(server.address());
  }

  private static HttpRequest request(URI address) {
    return StrictHttpClient.request(address)
        .POST(BodyPublishers.ofString("a=b", StandardCharsets.US_ASCII))
        .build();
  }

  private ExchangeFailedException failure(Duration deadline) {
    return catchThrowableOfType(
        ExchangeFailedException.class, () -> client.send(request(), deadline));
  }

  private ExchangeFailedException failure(URI address) {
    return failure(client, address);
  }

  private static ExchangeFailedException failure(StrictHttpClient client, URI address) {
    return catchThrowableOfType(
        ExchangeFailedException.class, () -> client.send(request(address), PATIENCE));
  }

  private static URI nobody() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
    }
  }
}
