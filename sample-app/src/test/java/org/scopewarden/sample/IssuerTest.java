package org.scopewarden.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample with an issuer of its own instead of the development key. */
final class IssuerTest {

  @TempDir Path directory;
  Signer issuer = Signer.stranger();
  HttpServer keys;

  @BeforeEach
  void startIssuer() throws IOException {
    keys = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] jwks = new JWKSet(issuer.key()).toString().getBytes(StandardCharsets.UTF_8);
    keys.createContext(
        "/jwks",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, jwks.length);
          exchange.getResponseBody().write(jwks);
          exchange.close();
        });
  }

  @AfterEach
  void stopIssuer() {
    keys.stop(0);
  }

  @Test
  void unreachableKeysAreAskedForLater() {
    HttpResponse<String> answer = answerToAliceWithKeysAt("http://127.0.0.1:1/jwks");

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow()).isPositive();
  }

  @Test
  void tokensOfTheIssuerAreBelieved() {
    keys.start();

    HttpResponse<String> answer =
        answerToAliceWithKeysAt("http://127.0.0.1:" + keys.getAddress().getPort() + "/jwks");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void anIssuerThatIsDiscoveredTakesThePlaceOfTheDevelopmentKeyToo() {
    SampleSettings settings =
        SampleSettings.read(
            RunningSample.config(directory, Map.of("scopewarden.jwt.discovery", "openid")));

    assertThat(settings.home()).isEmpty();
  }

  private HttpResponse<String> answerToAliceWithKeysAt(String address) {
    SampleSettings settings =
        SampleSettings.read(
            RunningSample.config(directory, Map.of("scopewarden.jwt.jwks-uri", address)));
    try (SampleServer server = SampleServer.start(settings, Clock.systemUTC())) {
      return RunningSample.send(
          HttpRequest.newBuilder(server.address().resolve("/users"))
              .header("Authorization", "Bearer " + issuer.token("users:read")));
    }
  }
}
