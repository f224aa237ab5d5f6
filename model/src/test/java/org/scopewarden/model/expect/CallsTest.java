package org.scopewarden.model.expect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.model.expect.Samples.AUTHENTICATED;
import static org.scopewarden.model.expect.Samples.document;
import static org.scopewarden.model.expect.Samples.entry;
import static org.scopewarden.model.expect.Samples.route;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Route;

/** Requests that reach a route and no other. */
final class CallsTest {

  @ParameterizedTest(name = "{0} is called as {1}")
  @CsvSource({
    "/users,                       /users",
    "/users/{id},                  /users/1",
    "/users/{id}/posts/{post},     /users/1/posts/1",
    "/files/{name: [a-z]+},        /files/x",
    "'/files/{name: [a-z]{3,}}',   /files/xxx",
    "/on/{day: \\d+-\\d+-\\d+},    /on/2026-01-01",
    "/codes/{code: [A-F][0-9]},    /codes/A1",
    "/any{rest: (/.*)?},           /any",
  })
  void aPathIsMadeOfValuesThatItsExpressionsAllow(String template, String path) {
    assertThat(call(route("GET " + template)))
        .hasValueSatisfying(call -> assertThat(call.path()).isEqualTo(path));
  }

  @Test
  void aTypeOfTheMethodChoosesTheValue() {
    Entry byKey = entry("get(Ljava/util/UUID;)V", AUTHENTICATED, route("GET /keys/{key}"));
    Entry byDay = entry("get(Ljava/time/LocalDate;)V", AUTHENTICATED, route("GET /days/{day}"));
    Calls calls = new Calls(document(byKey, byDay), PathValues.ORDINARY);

    assertThat(calls.of(byKey, byKey.routes().get(0)))
        .hasToString("Optional[GET /keys/00000000-0000-4000-8000-000000000000]");
    assertThat(calls.of(byDay, byDay.routes().get(0)))
        .hasToString("Optional[GET /days/2026-01-01]");
  }

  @Test
  void whatAServerTriesFirstIsPassedBy() {
    assertThat(call(route("GET /users/{id}"), route("GET /users/1"), route("PUT /users/x")))
        .hasToString("Optional[GET /users/x1y2]");
    assertThat(call(route("GET /users/{id}"), route("GET /users/{number: \\d+}")))
        .hasToString("Optional[GET /users/x]");
  }

  @Test
  void aRouteThatAnotherHidesHasNoCall() {
    assertThat(call(route("GET /users/{id}"), route("GET /users/{all: .+}"))).isEmpty();
  }

  @Test
  void anIllegalTemplateHasNoCall() {
    assertThat(call(route("GET /users/{id: [}"))).isEmpty();
  }

  @Test
  void theNameOfAVariableHidesNothing() {
    assertThat(call(route("GET /users/{id}"), route("DELETE /users/{name}")))
        .hasToString("Optional[GET /users/1]");
  }

  @Test
  void mediaTypesTellARouteFromItsSiblings() {
    Route any = route("POST /notes");
    Route json = route("POST /notes", List.of("application/json"), List.of("text/*"));
    Route some = route("POST /notes", List.of("application/json", "image/*"), List.of("text/csv"));

    assertThat(call(any, json))
        .contains(new Call("POST", "/notes", "text/plain", "application/json"));
    assertThat(call(json, any)).contains(new Call("POST", "/notes", "application/json", "text/x"));
    assertThat(call(some, json)).contains(new Call("POST", "/notes", "image/x", "text/csv"));
  }

  @Test
  void onlyWhatHasABodyHasAType() {
    Route read = route("GET /notes", List.of("application/json"), List.of());
    Route form = route("POST /notes", List.of("multipart/form-data"), List.of());

    assertThat(call(read)).contains(new Call("GET", "/notes", null, null));
    assertThat(call(form).orElseThrow().contentTypeHeader())
        .isEqualTo("multipart/form-data; boundary=boundary");
  }

  @Test
  void aBodyIsNeverWhole() {
    assertThat(new Call("POST", "/", "application/json", null).body()).isEqualTo("{");
    assertThat(new Call("POST", "/", "application/atom+xml", null).body()).isEqualTo("<");
    assertThat(new Call("POST", "/", "text/plain", null).body()).isEmpty();
    assertThat(new Call("POST", "/", "application/json", null).by("GET"))
        .isEqualTo(new Call("GET", "/", null, null));
  }

  @Test
  void aPathIsEncoded() {
    assertThat(new Call("GET", "/a b/é/%/{x}/c:d", null, null).encodedPath())
        .isEqualTo("/a%20b/%C3%A9/%25/%7Bx%7D/c:d");
  }

  private static Optional<Call> call(Route route, Route... others) {
    Entry called = entry("get()V", AUTHENTICATED, route);
    Calls calls =
        new Calls(document(called, entry("other()V", AUTHENTICATED, others)), PathValues.ORDINARY);
    return calls.of(called, route);
  }
}
