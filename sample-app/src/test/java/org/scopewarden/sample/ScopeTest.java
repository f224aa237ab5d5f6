package org.scopewarden.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a believed caller may do: the decision table from scopes on. */
final class ScopeTest {

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
  void missingScopeIsNamed() {
    HttpResponse<String> answer = sample.call("DELETE", "/users/1", "users:read users:write");

    Refusals.assertRefused(answer, 403, "insufficient_scope");
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
  void aPostIsItsAuthorsToTouch() {
    String other =
        sample.signer().token(claims -> claims.subject("bob").claim("scope", "posts:write"));

    HttpResponse<String> answer = sample.callWith(other, "DELETE", "/posts/1");

    Refusals.assertProblem(answer, 403);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
    Refusals.assertProblem(sample.call("DELETE", "/posts/2", "posts:write"), 403);
    Refusals.assertProblem(sample.callWith(other, "DELETE", "/posts/99999"), 404);
  }

  @Test
  void anAdministratorHasAnEndpointAndNoWayAroundTheCheck() {
    assertThat(sample.call("DELETE", "/posts/2", "admin:all").statusCode()).isEqualTo(403);
    assertThat(sample.call("DELETE", "/admin/posts/99999", "admin:all").statusCode())
        .isEqualTo(404);
  }

  @Test
  void aScopeMayBeForOneUser() {
    String body = Json.user("bob", "bob@example.com");

    assertThat(sample.call("PUT", "/users/2", "users:write:2", body).statusCode()).isEqualTo(200);
    for (String scopes : List.of("users:write:1", "users:write:02", "users:write:{id}")) {
      HttpResponse<String> answer = sample.call("PUT", "/users/2", scopes, body);

      Refusals.assertRefused(answer, 403, "insufficient_scope");
      assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
          .contains("scope=\"users:write\"");
    }
    assertThat(sample.call("POST", "/users", "users:write:2", body).statusCode()).isEqualTo(403);
  }

  @Test
  void noOtherScopeImpliesAdmin() {
    String all = "users:read users:write users:delete posts:read posts:write";

    assertThat(sample.call("GET", "/admin/stats", all).statusCode()).isEqualTo(403);
  }
}
