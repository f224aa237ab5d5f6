package org.scopewarden.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What the service does for those who may: the same on every database. */
abstract class ServiceContract {

  abstract RunningSample sample();

  @Test
  void userIsAddedChangedAndRemoved() {
    HttpResponse<String> made =
        call(201, "POST", "/users", "users:write", Json.user("carol", "carol@example.com"));
    String path = made.headers().firstValue("Location").map(this::path).orElseThrow();

    assertThat(Json.parse(made).get("name").asText()).isEqualTo("carol");
    assertThat(Json.parse(call(200, "GET", path, "users:read"))).isEqualTo(Json.parse(made));
    call(200, "PUT", path, "users:write", Json.user("carol", "c@example.com"));
    assertThat(Json.parse(call(200, "GET", path, "users:read")).get("email").asText())
        .isEqualTo("c@example.com");
    call(204, "DELETE", path, "users:delete");
    call(404, "GET", path, "users:read");
    call(404, "DELETE", path, "users:delete");
    call(404, "PUT", path, "users:write", Json.user("carol", "c@example.com"));
  }

  @Test
  void usersAreListedInPages() {
    JsonNode all = Json.parse(call(200, "GET", "/users", "users:read"));
    long first = all.get(0).get("id").asLong();

    JsonNode rest = Json.parse(call(200, "GET", "/users?after=" + first, "users:read"));

    assertThat(all.get(0).get("name").asText()).isEqualTo("alice");
    assertThat(rest.get(0).get("name").asText()).isEqualTo("bob");
  }

  @Test
  void namesAreUnique() {
    call(409, "POST", "/users", "users:write", Json.user("alice", "other@example.com"));
    call(409, "PUT", "/users/2", "users:write", Json.user("alice", "bob@example.com"));
  }

  @Test
  void invalidUsersAreRefusedWithTheReason() {
    assertThat(call(400, "POST", "/users", "users:write", Json.user(" ", "a@b")).body())
        .contains("name is missing or blank");
    assertThat(call(400, "POST", "/users", "users:write", Json.user("x", "nobody")).body())
        .contains("email is no address");
    assertThat(call(400, "POST", "/users", "users:write", Json.user("x".repeat(61), "a@b")).body())
        .contains("name has more than 60 characters");
  }

  @Test
  void textIsKeptAsItIs() {
    String name = "Zoë \uD83D\uDE00 '); drop table users; --";

    HttpResponse<String> made =
        call(201, "POST", "/users", "users:write", Json.user(name, "zoe@example.com"));

    assertThat(Json.parse(made).get("name").asText()).isEqualTo(name);
    call(204, "DELETE", "/users/" + Json.parse(made).get("id").asText(), "users:delete");
  }

  @Test
  void authorOfAPostIsTheCaller() {
    HttpResponse<String> made = call(201, "POST", "/posts", "posts:write", Json.post("alice's"));

    assertThat(Json.parse(made).get("author").asText()).isEqualTo("alice");
    call(
        400,
        "POST",
        "/posts",
        "posts:write",
        "{\"author\":\"bob\",\"title\":\"x\",\"text\":\"y\"}");
  }

  @Test
  void ownPostsCanBeTakenBackAndOthersCannot() {
    String own =
        Json.parse(call(201, "POST", "/posts", "posts:write", Json.post("own"))).get("id").asText();
    String foreign = "2";

    call(403, "DELETE", "/posts/" + foreign, "posts:write");
    call(403, "PUT", "/posts/" + foreign, "posts:write", Json.post("mine now"));
    assertThat(call(200, "GET", "/posts/" + foreign, "posts:read").body()).contains("bob");
    call(200, "PUT", "/posts/" + own, "posts:write", Json.post("own still"));
    assertThat(call(200, "GET", "/posts/" + own, "posts:read").body()).contains("own still");
    call(204, "DELETE", "/posts/" + own, "posts:write");
    call(404, "GET", "/posts/" + own, "posts:read");
    call(404, "DELETE", "/posts/" + own, "posts:write");
    call(404, "DELETE", "/posts/x", "posts:write");
  }

  @Test
  void postsOfAUserAreThoseOfTheSubjectWithItsName() {
    assertThat(Json.parse(call(200, "GET", "/users/2/posts", "users:read posts:read")))
        .allSatisfy(post -> assertThat(post.get("author").asText()).isEqualTo("bob"))
        .isNotEmpty();
    assertThat(Json.parse(call(200, "GET", "/posts/mine", "posts:read")))
        .allSatisfy(post -> assertThat(post.get("author").asText()).isEqualTo("alice"))
        .isNotEmpty();
    call(404, "GET", "/users/999/posts", "users:read posts:read");
  }

  @Test
  void administratorsCountAndRemovePosts() {
    JsonNode before = Json.parse(call(200, "GET", "/admin/stats", "admin:all"));
    String id =
        Json.parse(call(201, "POST", "/posts", "posts:write", Json.post("bad"))).get("id").asText();

    call(204, "DELETE", "/admin/posts/" + id, "admin:all");
    call(404, "DELETE", "/admin/posts/" + id, "admin:all");

    assertThat(Json.parse(call(200, "GET", "/admin/stats", "admin:all"))).isEqualTo(before);
  }

  @Test
  void callerSeesWhoTheyAre() {
    JsonNode me = Json.parse(call(200, "GET", "/me", "posts:write users:read"));

    assertThat(me.get("subject").asText()).isEqualTo("alice");
    assertThat(me.get("scopes").toString()).isEqualTo("[\"posts:write\",\"users:read\"]");
    assertThat(call(200, "GET", "/me/scopes", "posts:write").body()).isEqualTo("[\"posts:write\"]");
  }

  private HttpResponse<String> call(
      int status, String method, String path, String scopes, String... body) {
    HttpResponse<String> answer =
        body.length == 0
            ? sample().call(method, path, scopes)
            : sample().call(method, path, scopes, body[0]);
    assertThat(answer.statusCode()).as(method + " " + path + answer.body()).isEqualTo(status);
    return answer;
  }

  private String path(String location) {
    assertThat(location).startsWith(sample().address().toString());
    return location.substring(sample().address().toString().length() - 1);
  }
}
