package org.scopewarden.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose credential is believed: the decision table up to who calls. */
final class CredentialTest {

  @TempDir static Path directory;
  static RunningSample sample;

  @BeforeAll
  static void start() {
    sample = RunningSample.start(directory);
  }

  @AfterAll
  static void stop() {
    sample.close();
  }

  @Test
  void twoAuthorizationHeadersAreOneTooMany() {
    String header = "Authorization: Bearer " + sample.signer().token("users:read");

    String head = RawHttp.headOfAnswer(sample.address(), "GET /users HTTP/1.1", header, header);

    assertThat(head).startsWith("HTTP/1.1 400 ").contains("error=\"invalid_request\"");
  }

  @Test
  void tokenInHeaderAndUrlIsOneTooMany() {
    String token = sample.signer().token("users:read");

    HttpResponse<String> answer = sample.callWith(token, "GET", "/users?access_token=" + token);

    Refusals.assertRefused(answer, 400, "invalid_request");
  }

  @Test
  void malformedHeaderIsABadRequest() {
    HttpResponse<String> answer =
        RunningSample.send(sample.request("GET", "/users").header("Authorization", "Bearer a b"));

    Refusals.assertRefused(answer, 400, "invalid_request");
  }

  @Test
  void missingTokenIsChallengedWithoutAnErrorCode() {
    HttpResponse<String> answer = sample.callAnonymously("GET", "/users");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
        .startsWith(Refusals.CHALLENGE)
        .doesNotContain("error");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  @Test
  void goodTokenInTheUrlAloneIsNeverRead() {
    String token = sample.signer().token("users:read");

    HttpResponse<String> answer = sample.callAnonymously("GET", "/users?access_token=" + token);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
        .doesNotContain("error");
  }

  @Test
  void tokensThatAreNotForThisServerAreInvalid() {
    Signer signer = sample.signer();
    Date past = Date.from(Instant.now().minusSeconds(1));
    for (String token :
        List.of(
            "garbage",
            "a.b.c",
            signer.token(claims -> claims.issueTime(past).expirationTime(past)),
            signer.token(claims -> claims.expirationTime(null)),
            signer.token(claims -> claims.audience("https://other.example.com")),
            signer.token(claims -> claims.issuer("https://other.example.com")),
            signer.signed("JWT", claims -> claims),
            signer.impostor().token("users:read"),
            Signer.stranger().token("users:read"),
            unsigned(signer.token("users:read")),
            signer.token("users:read").substring(1))) {
      HttpResponse<String> answer = sample.callWith(token, "GET", "/users");

      Refusals.assertRefused(answer, 401, "invalid_token");
      assertThat(answer.body()).doesNotContain(token);
    }
  }

  @Test
  void publicEndpointIgnoresCredentials() {
    assertThat(sample.callAnonymously("GET", "/health").statusCode()).isEqualTo(200);
    assertThat(sample.callWith("garbage", "GET", "/health").statusCode()).isEqualTo(200);
  }

  private static String unsigned(String token) {
    String header = "{\"alg\":\"none\",\"typ\":\"at+jwt\"}";
    return Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(header.getBytes(StandardCharsets.US_ASCII))
        + token.substring(token.indexOf('.'), token.lastIndexOf('.') + 1);
  }
}
