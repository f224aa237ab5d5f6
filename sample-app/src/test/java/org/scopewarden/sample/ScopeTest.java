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
  void noOtherScopeImpliesAdmin() {
    String all = "users:read users:write users:delete posts:read posts:write";

    assertThat(sample.call("GET", "/admin/stats", all).statusCode()).isEqualTo(403);
  }
}
