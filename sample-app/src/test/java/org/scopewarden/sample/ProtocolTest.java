package org.scopewarden.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What HTTP does around the rules. */
final class ProtocolTest {

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
  void headIsGuardedAsGetIs() {
    assertThat(sample.callAnonymously("HEAD", "/users").statusCode()).isEqualTo(401);
    assertThat(sample.call("HEAD", "/users", "posts:read").statusCode()).isEqualTo(403);
    HttpResponse<String> answer = sample.call("HEAD", "/users", "users:read");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void optionsTellsTheMethodsToEveryone() {
    HttpResponse<String> answer = sample.callAnonymously("OPTIONS", "/users/1");

    assertThat(answer.statusCode()).isLessThan(300);
    assertThat(answer.headers().firstValue("Allow").orElseThrow()).contains("GET", "DELETE");
  }

  @Test
  void unknownMethodIsNotAllowed() {
    HttpResponse<String> answer = sample.callAnonymously("PATCH", "/users/1");

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow").orElseThrow()).contains("PUT");
    Refusals.assertProblem(answer, 405);
  }

  @Test
  void unknownPathIsNotFound() {
    Refusals.assertProblem(sample.callAnonymously("GET", "/nothing"), 404);
    Refusals.assertProblem(sample.callAnonymously("GET", "/application.wadl"), 404);
  }

  @Test
  void refusalDoesNotWaitForTheBody() {
    String head =
        RawHttp.headOfAnswer(
            sample.address(),
            "POST /users HTTP/1.1",
            "Content-Type: application/json",
            "Content-Length: 100000000");

    assertThat(head).startsWith("HTTP/1.1 401 ").contains("WWW-Authenticate: Bearer");
  }

  @Test
  void clientThatOffersAnotherProtocolIsAnswered() {
    String head =
        RawHttp.headOfAnswer(
            sample.address(),
            "POST /users HTTP/1.1",
            "Connection: Upgrade, HTTP2-Settings",
            "Upgrade: h2c",
            "HTTP2-Settings: AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA",
            "Authorization: Bearer " + sample.signer().token("users:write"),
            "Content-Type: application/json",
            "Content-Length: 0");

    assertThat(head)
        .startsWith("HTTP/1.1 400 ")
        .contains("Content-Type: application/problem+json")
        .doesNotContain("Upgrade");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /users%zz HTTP/1.1",
        "GET /users?access_token=%zz HTTP/1.1",
        "GET /users<b> HTTP/1.1",
        "GET /users HTTP/1.1\r\nHost: [",
        "GET /users HTTP/1.1\r\nHost: a_b:99999"
      })
  void malformedHttpIsABadRequestAndNothingMore(String request) {
    String head = RawHttp.headOfAnswer(sample.address(), request);

    assertThat(head)
        .startsWith("HTTP/1.1 400 ")
        .doesNotContain("Grizzly", "Exception", "text/html");
  }

  @Test
  void longTokensFitIntoTheHeader() {
    String scopes = "users:read" + " x".repeat(5_000);

    assertThat(sample.signer().token(scopes)).hasSizeGreaterThan(13_000);
    assertThat(sample.call("GET", "/users", scopes).statusCode()).isEqualTo(200);
  }

  @Test
  void brokenJsonIsABadRequest() {
    for (String json : new String[] {"{", "null", "[]", "{\"name\":\"x\"}", "{\"id\":1}", ""}) {
      Refusals.assertProblem(sample.call("POST", "/users", "users:write", json), 400);
    }
  }

  @Test
  void otherMediaTypesAreNotTaken() {
    HttpResponse<String> answer =
        RunningSample.send(
            sample
                .request("POST", "/users")
                .header("Content-Type", "text/plain")
                .header("Authorization", "Bearer " + sample.signer().token("users:write")));

    Refusals.assertProblem(answer, 415);
  }
}
