package org.scopewarden.review.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scopewarden.review.Samples.entry;
import static org.scopewarden.review.Samples.manifest;
import static org.scopewarden.review.Samples.rule;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Route;

class EndpointsTest {

  private static final Manifests DOCUMENT =
      Manifests.of(
          manifest(
              "org.acme",
              Catalog.NONE,
              entry("all", rule("r"), "GET /users"),
              entry("one", rule("r"), "GET /users/{id}"),
              entry("number", rule("r"), "GET /numbers/{n: \\d{1,3}}"),
              entry("me", rule("r"), "DELETE /users/me"),
              entry("drop", rule("r"), "DELETE /users/{name}"),
              entry("files", rule("r"), "GET /files/{path: .*}"),
              entry("ping", rule("r"), "GET /ping"),
              entry("head", rule("r"), "HEAD /ping"),
              of("json", "application/json", "application/json"),
              of("text", "text/*", "application/json"),
              of("any", "*/*", "text/plain")),
          manifest(
              "org.acme.other",
              Catalog.NONE,
              entry("left", rule("r"), "GET /{a}/b/x"),
              entry("right", rule("r"), "GET /a/{b}/x")));

  private static Entry of(String method, String consumes, String produces) {
    return entry(
        method,
        rule("r"),
        List.of(new Route("POST", "/notes", List.of(consumes), List.of(produces))));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      textBlock =
          """
          GET,    /nope,                 ''
          PATCH,  /users,                ''
          GET,    /numbers/1234,         ''
          GET,    /numbers/x,            ''
          get,    /users,                all
          GET,    users,                 all
          GET,    /users/,               all
          GET,    /users/7,              one
          GET,    /users/7?a=b#c,        one
          GET,    /users;v=1/7;x=y,      one
          GET,    /users/me,             one
          GET,    /users/{id},           one
          GET,    /users/{user},         one
          GET,    /numbers/12,           number
          GET,    '/numbers/{n: \\d{1,3}}', number
          GET,    /numbers/{n},          number
          DELETE, /users/me,             me
          DELETE, /users/7,              drop
          GET,    /files/a/b/c,          files
          HEAD,   /users/7,              one
          HEAD,   /ping,                 head
          GET,    /ping,                 ping
          GET,    /a/b/x,                left right
          POST,   /notes,                any json text
          """)
  void findsWhatAnswers(String method, String path, String expected) {
    assertThat(names(reached(Request.of(method, path)).answering())).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      textBlock =
          """
          application/json,  ,                  json
          text/csv,          ,                  text
          image/png,         ,                  any
          'Text/Plain; charset=utf-8', ,        text
          ,                  text/plain,        any
          application/json,  text/plain,        any
          application/json,  application/json,  json
          application/json,  image/png,         ''
          """)
  void tellsMediaTypesApart(String content, String accept, String expected) {
    Request request =
        new Request("POST", "/notes", Optional.ofNullable(content), Optional.ofNullable(accept));

    assertThat(names(reached(request).answering())).isEqualTo(expected);
  }

  @Test
  void tellsWhatElseMatches() {
    Matches me = reached(Request.of("GET", "/users/me"));
    Matches drop = reached(Request.of("DELETE", "/users/me"));

    assertThat(names(me.closer())).isEqualTo("me");
    assertThat(names(drop.further())).isEqualTo("drop");
    assertThat(reached(Request.of("OPTIONS", "/users/me")).byServer()).isTrue();
    assertThat(reached(Request.of("OPTIONS", "/nope")).byServer()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://acme.example/users", "/users/../admin", "/./users", "/users/.."})
  void refusesWhatIsNoPath(String path) {
    assertThatThrownBy(() -> Request.of("GET", path))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(path);
  }

  @Test
  void refusesWhatIsNoMethodOrMediaType() {
    assertThatThrownBy(() -> Request.of("/users", "GET"))
        .hasMessage("\"/users\" is not an HTTP method");
    assertThatThrownBy(() -> new Request("GET", "/", Optional.of("json"), Optional.empty()))
        .hasMessage("\"json\" is not one media type");
    assertThatThrownBy(() -> new Request("GET", "/", Optional.empty(), Optional.of("text/*")))
        .hasMessage("\"text/*\" is not one media type");
  }

  private static Matches reached(Request request) {
    return new Endpoints(DOCUMENT).reachedBy(request);
  }

  private static String names(List<Match> matches) {
    return String.join(
        " ", matches.stream().map(match -> match.entry().method().name()).sorted().toList());
  }
}
