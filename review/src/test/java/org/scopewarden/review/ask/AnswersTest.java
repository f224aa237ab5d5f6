package org.scopewarden.review.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.review.Samples.AUTHENTICATED;
import static org.scopewarden.review.Samples.DENIED;
import static org.scopewarden.review.Samples.OPEN;
import static org.scopewarden.review.Samples.catalog;
import static org.scopewarden.review.Samples.clause;
import static org.scopewarden.review.Samples.entry;
import static org.scopewarden.review.Samples.manifest;
import static org.scopewarden.review.Samples.rule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.ObjectCheck;
import org.scopewarden.model.Scheme;
import org.scopewarden.model.StepUp;

class AnswersTest {

  private static final Guarded CHECKED =
      new Guarded(
          List.of(Scheme.BEARER),
          List.of(clause("users:delete")),
          List.of(new ObjectCheck("org.acme.Owns", "test", List.of())),
          new StepUp(List.of("gold"), OptionalLong.of(300)));

  private static final Manifests DOCUMENT =
      Manifests.of(
          manifest(
              "org.acme",
              catalog("admin:all > users:delete users:read", "users:read", "users:delete"),
              entry("health", OPEN, "GET /health"),
              entry("old", DENIED, "GET /old"),
              entry("me", AUTHENTICATED, "GET /me"),
              entry("get", rule("users:read"), "GET /users/{id}"),
              entry("drop", CHECKED, "DELETE /users/{id}"),
              entry("edit", rule("streams:edit:{id}"), "PUT /streams/{id}"),
              entry("two", rule("streams:edit:{a}", "streams:view:{b}"), "GET /both/{a}/{b}"),
              entry(
                  "session",
                  new Guarded(List.of(Scheme.SESSION), List.of(), List.of(), StepUp.NONE),
                  "GET /session"),
              entry("self", rule("users:self"), "GET /users/me", "DELETE /accounts/me"),
              entry("account", rule("users:read"), "GET /accounts/{id}"),
              entry("mounted", rule("users:read"))),
          manifest("org.other", Catalog.NONE, entry("get", rule("users:read"), "GET /elsewhere")));

  @Test
  void refusesWithoutACredential() {
    assertThat(explained("GET /users/7", Grant.NONE))
        .startsWith("GET /users/7 with no credential: refused: a credential is needed (401)");
    assertThat(explained("GET /old", Grant.NONE))
        .startsWith("GET /old with no credential: refused: nobody may call it (403)");
    assertThat(explained("GET /health", Grant.NONE))
        .startsWith("GET /health with no credential: permitted")
        .contains("  because   polled by the load balancer");
  }

  @Test
  void namesWhatIsMissingAndWhatWouldBeEnough() {
    assertThat(explained("DELETE /users/7", Grant.ofScopes("users:read")))
        .containsExactly(
            "DELETE /users/7 with a credential with users:read: refused: scopes or roles are"
                + " missing (403)",
            "  endpoint  DELETE /users/{id} of org.acme.Users.drop() in module org.acme",
            "  rule      " + CHECKED,
            "  lacks     users:delete",
            "            implied by admin:all",
            "  only if   the credential is bearer",
            "  only if   the login is acr gold, logged in within 300 s",
            "  only if   org.acme.Owns.test() agrees",
            "  declared  on org.acme.Users");
  }

  @Test
  void namesTheImplicationThatHelps() {
    assertThat(explained("GET /users/7", Grant.ofScopes("admin:all")))
        .contains("  has       users:read, which admin:all implies");
    assertThat(explained("GET /users/7", Grant.ofScopes("admin:all", "users:read")))
        .contains("  has       users:read");
    assertThat(
            Explanation.of(DOCUMENT, Request.of("GET", "/elsewhere"), Grant.ofScopes("admin:all"))
                .isPositive())
        .as("another module's catalogue says nothing here")
        .isFalse();
  }

  @Test
  void comparesInstanceScopesWithThePath() {
    Grant edits = Grant.ofScopes("streams:edit:42");

    assertThat(isPermitted("PUT /streams/42", edits)).isTrue();
    assertThat(isPermitted("PUT /streams/%34%32", edits)).isTrue();
    assertThat(isPermitted("PUT /streams/43", edits)).isFalse();
    assertThat(isPermitted("PUT /streams/%zz", edits)).isFalse();
    assertThat(isPermitted("PUT /streams/42/", edits)).isTrue();
    assertThat(isPermitted("PUT /streams/a%3Ab", Grant.ofScopes("streams:edit:a:b"))).isFalse();
    assertThat(isPermitted("PUT /streams/43", Grant.ofScopes("streams:edit"))).isTrue();
    assertThat(explained("PUT /streams/{id}", edits))
        .contains("  has       streams:edit:{id}, by streams:edit:42", "  only if   id is 42");
  }

  @Test
  void comparesTheSchemeWhereOneIsSaid() {
    Grant basic = new Grant(true, new TreeSet<>(), new TreeSet<>(), Optional.of(Scheme.BASIC));

    assertThat(explained("GET /session", basic))
        .startsWith(
            "GET /session with a basic credential without scopes: refused: another kind of credential is needed (401)");
    assertThat(isPermitted("GET /session", Grant.ofScopes())).isTrue();
  }

  @Test
  void saysThatNothingAnswers() {
    Request nope = Request.of("GET", "/nope");

    for (Answer answer :
        List.of(
            Explanation.of(DOCUMENT, nope, Grant.ofScopes("admin:all")),
            Callers.of(DOCUMENT, nope),
            LeastScopes.of(DOCUMENT, List.of(Request.of("GET", "/me"), nope)))) {
      assertThat(answer.isPositive()).isFalse();
      assertThat(String.join("\n", answer.text())).contains("no endpoint answers");
    }
    assertThat(explained("OPTIONS /users/7", Grant.NONE).get(0)).contains("permitted");
    assertThat(explained("GET /nope", Grant.NONE)).hasSize(1);
  }

  @Test
  void namesAllWhoCan() {
    assertThat(callers("DELETE /users/7"))
        .startsWith(
            "DELETE /users/7: whoever has a valid credential with one of",
            "            users:delete",
            "            admin:all (implies users:delete)",
            "  only if   the credential is bearer");
    assertThat(callers("GET /health")).startsWith("GET /health: everybody");
    assertThat(callers("GET /old")).startsWith("GET /old: nobody");
    assertThat(callers("GET /me")).startsWith("GET /me: everybody who has a valid credential");
    assertThat(callers("PUT /streams/42")).contains("            streams:edit:42");
    assertThat(callers("PUT /streams/{id}")).contains("            streams:edit:{id}");
  }

  @Test
  void tellsWhereServersDiffer() {
    String further =
        "Note: GET /users/{id} of org.acme.Users.get() in module org.acme matches as well, and is"
            + " \"users:read\".";

    assertThat(explained("GET /users/me", Grant.ofScopes("users:self"))).endsWith(further);
    assertThat(callers("GET /users/me")).endsWith(further);
    assertThat(least("GET /users/me")).endsWith(further);
    assertThat(explained("GET /accounts/me", Grant.ofScopes("users:read")))
        .endsWith(
            "Note: DELETE /accounts/me of org.acme.Users.self() in module org.acme matches more"
                + " closely; some servers stop there, and refuse.");
  }

  @Test
  void findsTheLeastScopes() {
    assertThat(least("GET /users/7", "DELETE /users/7"))
        .containsExactly(
            "GET /users/7, DELETE /users/7: a valid credential with one of",
            "            users:delete and users:read",
            "            admin:all (implies users:delete, users:read)",
            "  only if   the credential is bearer (DELETE /users/{id})",
            "  only if   the login is acr gold, logged in within 300 s (DELETE /users/{id})",
            "  only if   org.acme.Owns.test() agrees (DELETE /users/{id})");
    assertThat(least("GET /me", "GET /health")).endsWith("            no scope");
    assertThat(least("GET /health")).containsExactly("GET /health: no credential is needed");
  }

  @Test
  void saysWhyNoScopesAreEnough() {
    assertThat(least("GET /old").get(1)).contains("nobody may call GET /old");
    assertThat(least("GET /session", "DELETE /users/7"))
        .contains("            no kind of credential is accepted by all of them");
  }

  @Test
  void saysThatThereAreMoreSetsThanItLooksFor() {
    Guarded wide =
        rule(IntStream.range(0, 12).mapToObj(i -> "a" + i + "|b" + i).toArray(String[]::new));
    Manifests document = Manifests.of(manifest("m", Catalog.NONE, entry("all", wide, "GET /all")));

    Ways ways = Ways.of(new Endpoints(document).reachedBy(Request.of("GET", "/all")).answering());

    assertThat(ways.isComplete()).isFalse();
    assertThat(ways.sets()).hasSize(ScopeSets.MOST).allMatch(set -> set.size() == 12);
    assertThat(Callers.of(document, Request.of("GET", "/all")).text())
        .contains("            and more: these are the first 1000 that were found");
  }

  @Test
  void listsWhatIsReached() {
    assertThat(Reach.of(DOCUMENT, Grant.NONE).text())
        .containsExactly(
            "no credential reaches 1 of 12 endpoints",
            "  GET /health  public: polled by the load balancer");
    assertThat(
            Reach.of(DOCUMENT, Grant.ofScopes("admin:all", "streams:edit:1", "streams:edit:2"))
                .text())
        .containsExactly(
            "a credential with admin:all, streams:edit:1, streams:edit:2 reaches 8 of 12 endpoints",
            "  org.acme.Users.mounted()",
            "  GET /accounts/{id}",
            "  GET /health               public: polled by the load balancer",
            "  GET /me",
            "  GET /session              only if the credential is session",
            "  PUT /streams/{id}         only if id is 1, or id is 2",
            "  DELETE /users/{id}        only if the credential is bearer; the login is acr gold,"
                + " logged in within 300 s; org.acme.Owns.test() agrees",
            "  GET /users/{id}");
  }

  @Test
  void findsTheObjectsForWhichSeveralScopesAgree() {
    Grant some = Grant.ofScopes("streams:edit:1", "streams:edit:2", "streams:view:3");

    assertThat(explained("GET /both/{a}/{b}", some))
        .contains("  only if   a is 1 and b is 3, or a is 2 and b is 3");
    String[] many =
        Stream.concat(
                IntStream.range(0, 9).mapToObj(i -> "streams:edit:" + i), Stream.of("streams:view"))
            .toArray(String[]::new);
    assertThat(explained("GET /both/{a}/{b}", Grant.ofScopes(many)))
        .anyMatch(line -> line.endsWith("a is 4, or 4 more"));
  }

  private static boolean isPermitted(String request, Grant grant) {
    return Explanation.of(DOCUMENT, request(request), grant).isPositive();
  }

  private static List<String> explained(String request, Grant grant) {
    return Explanation.of(DOCUMENT, request(request), grant).text();
  }

  private static List<String> callers(String request) {
    return Callers.of(DOCUMENT, request(request)).text();
  }

  private static List<String> least(String... requests) {
    return LeastScopes.of(DOCUMENT, Stream.of(requests).map(AnswersTest::request).toList()).text();
  }

  private static Request request(String text) {
    String[] parts = text.split(" ", 2);
    return Request.of(parts[0], parts[1]);
  }
}
