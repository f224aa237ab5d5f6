package org.scopewarden.testkit.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scopewarden.testkit.app.AppServer;
import org.scopewarden.testsecrets.UsedSecrets;

/** Tokens as a test class has them, sent to a server that found its settings by itself. */
@ScopewardenTest
final class ScopewardenTestTest {

  /** Without an offer of HTTP/2, which Grizzly does not get along with where there is a body. */
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static AppServer server;

  @BeforeAll
  static void start() {
    server = AppServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  @WithToken(expired = true, scopes = "users:read")
  void anExpiredTokenIsRefused(TestToken token) {
    assertThat(get("users/1", token.value())).isEqualTo("401 invalid_token");
  }

  @Test
  void aTokenThatIsNotYetValidIsRefused(@WithToken(notYetValid = true) String token) {
    assertThat(get("users/me", token)).isEqualTo("401 invalid_token");
  }

  @Test
  void anUnsignedTokenIsRefused(@WithToken(unsigned = true) String token) {
    assertThat(token).endsWith(".");
    assertThat(get("users/me", token)).isEqualTo("401 invalid_token");
  }

  @Test
  void aTokenOfAnotherKeyIsRefused(@WithToken(otherKey = true) String token) {
    assertThat(get("users/me", token)).isEqualTo("401 invalid_token");
  }

  @Test
  void aTokenForOthersIsRefused(@WithToken(audience = "https://other.test") String token) {
    assertThat(get("users/me", token)).isEqualTo("401 invalid_token");
  }

  @Test
  void aTokenOfAnotherIssuerIsRefused(@WithToken(issuer = "https://other.test") String token) {
    assertThat(get("users/me", token)).isEqualTo("401 invalid_token");
  }

  @Test
  @WithToken(scopes = "files:read")
  void whatStandsOnTheParameterGoesFirst(TestToken files, @WithToken TestToken none) {
    assertThat(get("users/1", files.value())).isEqualTo("403 insufficient_scope");
    assertThat(get("users/keys/00000000-0000-4000-8000-000000000000", files.value()))
        .isEqualTo("404");
    assertThat(get("users/keys/00000000-0000-4000-8000-000000000000", none.value()))
        .isEqualTo("403 insufficient_scope");
  }

  @Test
  void aScopeIsEnough(@WithToken(scopes = "users:read") TestToken token) {
    assertThat(get("users/1", token.value())).isEqualTo("200");
    assertThat(token.authorization()).isEqualTo("Bearer " + token.value());
    assertThat(token.toString()).doesNotContain(token.value());
  }

  @Test
  void anInstanceOfAScopeIsForItsObject(Tokens tokens) {
    String token = tokens.with("users:write:7").value();

    assertThat(send("PUT", "users/1", token)).isEqualTo("403 insufficient_scope");
    assertThat(send("PUT", "users/7", token)).isEqualTo("404");
  }

  @Test
  void aRoleIsEnough(@WithToken(roles = "auditor") String auditor, Tokens tokens) {
    assertThat(get("vault/log", auditor)).isEqualTo("401 insufficient_user_authentication");
    assertThat(get("vault/log", "text/plain", auditor)).isEqualTo("200");
    assertThat(get("vault/log", "text/plain", tokens.with().value()))
        .isEqualTo("403 insufficient_scope");
  }

  @Test
  void aSubjectIsWhoeverTheTestSays(
      @WithToken(scopes = "files:read", subject = "owner of 7") String owner) {
    assertThat(get("vault/7", owner)).isEqualTo("200");
    assertThat(get("vault/8", owner)).isEqualTo("403");
  }

  @Test
  void oneIssuerServesTheWholeRun(TestIssuer issuer, Tokens tokens) {
    assertThat(System.getProperty("scopewarden.jwt.issuer")).isEqualTo(issuer.issuer().toString());
    assertThat(issuer.issuer().getHost()).isEqualTo("127.0.0.1");
    assertThat(get("users/me", tokens.with().value())).isEqualTo("200");
  }

  private static String get(String path, String token) {
    return get(path, "*/*", token);
  }

  private static String get(String path, String accept, String token) {
    return answer(request(path, token).header("Accept", accept).GET());
  }

  private static String send(String method, String path, String token) {
    return answer(
        request(path, token)
            .header("Content-Type", "text/plain")
            .method(method, HttpRequest.BodyPublishers.ofString("x")));
  }

  private static HttpRequest.Builder request(String path, String token) {
    return HttpRequest.newBuilder(server.address().resolve(path))
        .header("Authorization", "Bearer " + UsedSecrets.use(token));
  }

  /** Status and, if there is one, the error of the challenge. */
  private static String answer(HttpRequest.Builder request) {
    try {
      HttpResponse<Void> response = HTTP.send(request.build(), BodyHandlers.discarding());
      return response.statusCode()
          + response
              .headers()
              .firstValue("WWW-Authenticate")
              .map(challenge -> challenge.replaceAll(".*error=\"([a-z_]+)\".*", " $1"))
              .orElse("");
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
