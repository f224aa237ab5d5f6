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

/** Who gets in and who does not, in the order of the decision table, refusals first. */
final class AccessDecisionTest {

  private static final String CHALLENGE = "Bearer realm=\"scopewarden\"";

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

    assertRefused(answer, 400, "invalid_request");
  }

  @Test
  void malformedHeaderIsABadRequest() {
    HttpResponse<String> answer =
        RunningSample.send(sample.request("GET", "/users").header("Authorization", "Bearer a b"));

    assertRefused(answer, 400, "invalid_request");
  }

  @Test
  void missingTokenIsChallengedWithoutAnErrorCode() {
    HttpResponse<String> answer = sample.callAnonymously("GET", "/users");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
        .startsWith(CHALLENGE)
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
            signer.stranger().token("users:read"),
            unsigned(signer.token("users:read")),
            signer.token("users:read").substring(1))) {
      HttpResponse<String> answer = sample.callWith(token, "GET", "/users");

      assertRefused(answer, 401, "invalid_token");
      assertThat(answer.body()).doesNotContain(token);
    }
  }

  @Test
  void missingScopeIsNamed() {
    HttpResponse<String> answer = sample.call("DELETE", "/users/1", "users:read users:write");

    assertRefused(answer, 403, "insufficient_scope");
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
        .contains("scope=\"users:delete\"");
    assertThat(sample.call("GET", "/users/1", "users:read").statusCode()).isEqualTo(200);
  }

  @Test
  void similarScopesAreOtherScopes() {
    for (String scopes : List.of("users", "users:", "users:*", "USERS:READ", "users:reads", "*")) {
      assertThat(sample.call("GET", "/users", scopes).statusCode()).as(scopes).isEqualTo(403);
    }
  }

  @Test
  void tokenWithoutScopesIsAuthenticatedAndNoMore() {
    String token = sample.signer().token(claims -> claims);

    assertThat(sample.callWith(token, "GET", "/me").statusCode()).isEqualTo(200);
    assertThat(sample.callWith(token, "GET", "/users").statusCode()).isEqualTo(403);
  }

  @Test
  void eachOfAllScopesIsNeeded() {
    assertThat(sample.call("GET", "/users/1/posts", "users:read").statusCode()).isEqualTo(403);
    assertThat(sample.call("GET", "/users/1/posts", "posts:read").statusCode()).isEqualTo(403);
    assertThat(sample.call("GET", "/users/1/posts", "users:read posts:read").statusCode())
        .isEqualTo(200);
  }

  @Test
  void oneOfAnyScopesIsEnough() {
    assertThat(sample.call("GET", "/posts/mine", "users:read").statusCode()).isEqualTo(403);
    assertThat(sample.call("GET", "/posts/mine", "posts:read").statusCode()).isEqualTo(200);
    assertThat(sample.call("GET", "/posts/mine", "posts:write").statusCode()).isEqualTo(200);
  }

  @Test
  void adminScopeImpliesEveryOther() {
    for (String path : List.of("/users", "/users/1/posts", "/posts", "/posts/mine", "/me")) {
      assertThat(sample.call("GET", path, "admin:all").statusCode()).as(path).isEqualTo(200);
    }
    assertThat(sample.call("GET", "/admin/stats", "admin:all").statusCode()).isEqualTo(200);
  }

  @Test
  void noOtherScopeImpliesAdmin() {
    String all = "users:read users:write users:delete posts:read posts:write";

    assertThat(sample.call("GET", "/admin/stats", all).statusCode()).isEqualTo(403);
  }

  @Test
  void publicEndpointIgnoresCredentials() {
    assertThat(sample.callAnonymously("GET", "/health").statusCode()).isEqualTo(200);
    assertThat(sample.callWith("garbage", "GET", "/health").statusCode()).isEqualTo(200);
  }

  private static void assertRefused(HttpResponse<String> answer, int status, String error) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
        .startsWith(CHALLENGE)
        .contains("error=\"" + error + "\"");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"status\":" + status);
  }

  private static String unsigned(String token) {
    String header = "{\"alg\":\"none\",\"typ\":\"at+jwt\"}";
    return Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(header.getBytes(StandardCharsets.US_ASCII))
        + token.substring(token.indexOf('.'), token.lastIndexOf('.') + 1);
  }
}
