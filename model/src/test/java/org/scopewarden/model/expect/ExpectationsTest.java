package org.scopewarden.model.expect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.model.expect.Samples.AUTHENTICATED;
import static org.scopewarden.model.expect.Samples.anyOf;
import static org.scopewarden.model.expect.Samples.document;
import static org.scopewarden.model.expect.Samples.entry;
import static org.scopewarden.model.expect.Samples.requiring;
import static org.scopewarden.model.expect.Samples.route;
import static org.scopewarden.model.expect.Samples.scope;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Denied;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.AccessRule.Public;
import org.scopewarden.model.Atom;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.CatalogScope;
import org.scopewarden.model.Entry;
import org.scopewarden.model.InstanceScope;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.ObjectCheck;
import org.scopewarden.model.Role;
import org.scopewarden.model.Scheme;
import org.scopewarden.model.StepUp;
import org.scopewarden.model.expect.Credential.Flaw;
import org.scopewarden.model.expect.Credential.Token;
import org.scopewarden.model.expect.Outcome.Admitted;
import org.scopewarden.model.expect.Outcome.Refused;

/** What is expected of the rules of a manifest. */
final class ExpectationsTest {

  private static final String NO_CREDENTIAL = "no credential: 401 with a challenge";
  private static final List<String> WITHOUT_GOOD_TOKEN =
      List.of(
          NO_CREDENTIAL,
          "another scheme: 401 with a challenge",
          "a malformed token: 400 or 401 invalid_request or invalid_token",
          "an expired token: 401 invalid_token",
          "a token for another audience: 401 invalid_token",
          "a token of another key: 401 invalid_token");

  @Test
  void aGuardedEndpointRefusesWhoeverProvesNothing() {
    List<String> texts = texts("PUT /", AUTHENTICATED);

    assertThat(texts.subList(0, texts.size() - 1)).isEqualTo(WITHOUT_GOOD_TOKEN);
    assertThat(texts).endsWith("a token with no scope: let in");
  }

  @Test
  void eachClauseIsMissedAlone() {
    List<Expectation> all = of("PUT /", requiring(scope("read"), scope("delete")));

    assertThat(all.stream().map(Expectation::toString))
        .contains(
            "a token without delete: 403 insufficient_scope",
            "a token without read: 403 insufficient_scope")
        .endsWith("a token with delete and read: let in");
    assertThat(token(all, "a token without delete").grant().scopes())
        .containsExactly("read", "write");
    assertThat(token(all, "a token without delete").without())
        .containsExactly(scope("all"), scope("delete"));
    assertThat(token(all, "a token without read").grant().scopes()).containsExactly("delete");
  }

  @Test
  void whatIsEnoughIsMinimal() {
    Guarded rule = requiring(scope("read"), scope("write"));

    assertThat(texts("PUT /", rule)).endsWith("a token with write: let in");
  }

  @Test
  void aScopeIsRatherGrantedThanARole() {
    Guarded either = new Guarded(List.of(anyOf(new Role("boss"), scope("unlisted"))));
    Guarded role = new Guarded(List.of(anyOf(new Role("boss"))));

    assertThat(texts("PUT /", either)).endsWith("a token with unlisted: let in");
    assertThat(texts("PUT /", role)).endsWith("a token with role boss: let in");
    assertThat(token(of("PUT /", role), "a token without role boss").grant())
        .isEqualTo(
            new Grant(
                List.of("all", "delete", "read", "write"), List.of(), null, OptionalLong.empty()));
  }

  @Test
  void theScopeOfAnotherObjectIsNoScope() {
    Atom instance = new InstanceScope(scope("write"), "id");
    List<Expectation> all = of("PUT /{id}", requiring(instance, scope("delete")));

    assertThat(token(all, "a token without write:{id}").grant().scopes())
        .containsExactly("delete", "read", "write:not-this-one");
    assertThat(all.get(all.size() - 1)).hasToString("a token with delete and write: let in");
  }

  @Test
  void aLoginMayBeTooWeakOrTooOld() {
    StepUp stepUp = new StepUp(List.of("gold", "silver"), OptionalLong.of(300));
    List<Expectation> all =
        of("PUT /", new Guarded(List.of(), List.of(anyOf(scope("read"))), List.of(), stepUp));

    assertThat(grant(all, "a token of a login without acr").acr()).isNull();
    assertThat(grant(all, "a token of a login without acr").loginAge()).hasValue(0);
    assertThat(grant(all, "a token of an old login").acr()).isEqualTo("gold");
    assertThat(grant(all, "a token of an old login").loginAge()).hasValue(3_900);
    assertThat(grant(all, "a token without read").acr()).isEqualTo("gold");
    assertThat(all.stream().map(Expectation::toString))
        .contains("a token of an old login: 401 insufficient_user_authentication");
  }

  @Test
  void aCheckMayStillRefuse() {
    ObjectCheck check = new ObjectCheck("org.acme.Owns", "test", List.of());
    List<Expectation> all =
        of("PUT /", new Guarded(List.of(), List.of(), List.of(check), StepUp.NONE));

    assertThat(all.get(all.size() - 1).outcome()).isEqualTo(new Admitted(true));
  }

  @Test
  void whereNoTokenCountsAGoodOneIsRefused() {
    Guarded keyed = new Guarded(List.of(Scheme.API_KEY), List.of(), List.of(), StepUp.NONE);

    assertThat(texts("PUT /", keyed))
        .containsExactly(
            NO_CREDENTIAL,
            "a malformed token: 401 with a challenge",
            "a token, which is of no accepted scheme: 401 with a challenge");
  }

  @Test
  void whatIsDeniedIsDeniedToEverybody() {
    List<Expectation> all = of("PUT /", new Denied());

    assertThat(all.stream().map(Expectation::toString))
        .containsExactly(
            "no credential: 403 without a challenge",
            "a token with every scope: 403 without a challenge");
    assertThat(token(all, "a token with every scope").grant().scopes())
        .containsExactly("all", "delete", "read", "write");
  }

  @Test
  void whatIsPublicIsOpen() {
    assertThat(texts("PUT /", new Public("polled", false)))
        .containsExactly("no credential: let in");
    assertThat(texts("PUT /", new Public("polled", true)))
        .containsExactly(
            "no credential: let in",
            "a malformed token: 400 or 401 invalid_request or invalid_token",
            "an expired token: 401 invalid_token");
  }

  @Test
  void headFollowsGetUnlessItIsAnEndpoint() {
    Entry get = entry("get()V", AUTHENTICATED, route("GET /a"));
    Entry other = entry("other()V", AUTHENTICATED, route("GET /b"));
    Entry head = entry("head()V", AUTHENTICATED, route("HEAD /b"));
    Manifests document = document(get, other, head);

    assertThat(methods(document, 0)).contains("GET", "HEAD");
    assertThat(methods(document, 1)).containsOnly("GET");
    assertThat(methods(document, 2)).containsOnly("HEAD");
  }

  @Test
  void aTokenOfManyScopesStaysShort() {
    List<CatalogScope> many =
        IntStream.range(0, 1_000)
            .mapToObj(i -> new CatalogScope(scope("some-scope-" + i), "", List.of()))
            .toList();
    Manifests document =
        Manifests.of(
            new Manifest(
                "m",
                new Catalog(many),
                List.of(entry("get()V", requiring(scope("x"), scope("y")), route("PUT /")))));

    Grant grant = grant(of(document, 0), "a token without x");

    assertThat(String.join(" ", grant.scopes())).hasSizeBetween(2_900, 3_000);
    assertThat(grant.scopes()).contains("y");
  }

  @Test
  void anAnswerIsComparedWhole() {
    Refused lacking = new Refused(List.of(403), List.of("insufficient_scope"));
    Refused anonymous = new Refused(List.of(401), List.of());
    Refused denied = new Refused(List.of(403), List.of());
    String plain = "Bearer realm=\"acme\"";
    String error = "Bearer realm=\"acme\", scope=\"a\", error=\"insufficient_scope\"";

    assertThat(new Answer(403, List.of(error)).isAs(lacking)).isTrue();
    assertThat(new Answer(401, List.of(error)).isAs(lacking)).isFalse();
    assertThat(new Answer(403, List.of(plain)).isAs(lacking)).isFalse();
    assertThat(new Answer(403, List.of()).isAs(lacking)).isFalse();
    assertThat(new Answer(401, List.of(plain)).isAs(anonymous)).isTrue();
    assertThat(new Answer(401, List.of(error)).isAs(anonymous)).isFalse();
    assertThat(new Answer(401, List.of()).isAs(anonymous)).isFalse();
    assertThat(new Answer(403, List.of()).isAs(denied)).isTrue();
    assertThat(new Answer(403, List.of(error)).isAs(denied)).isFalse();
    assertThat(new Answer(401, List.of("Basic realm=\"a\"", error)))
        .hasToString("401 insufficient_scope");
    assertThat(new Answer(401, List.of(plain))).hasToString("401 with a challenge");
    assertThat(new Answer(401, List.of())).hasToString("401 without a challenge");
    assertThat(new Answer(404, List.of())).hasToString("404");
  }

  private static List<String> methods(Manifests document, int index) {
    return of(document, index).stream().map(Expectation::method).distinct().toList();
  }

  private static List<String> texts(String route, AccessRule rule) {
    return of(route, rule).stream().map(Expectation::toString).toList();
  }

  private static List<Expectation> of(String route, AccessRule rule) {
    return of(document(entry("any()V", rule, route(route))), 0);
  }

  private static List<Expectation> of(Manifests document, int index) {
    Manifests.Placed placed = document.entries().toList().get(index);
    return new Expectations(document).of(placed, placed.entry().routes().get(0));
  }

  private static Grant grant(List<Expectation> all, String sent) {
    return token(all, sent).grant();
  }

  private static Token token(List<Expectation> all, String sent) {
    Token token =
        (Token)
            all.stream()
                .filter(expectation -> expectation.sent().equals(sent))
                .findFirst()
                .orElseThrow()
                .credential();
    assertThat(token.flaw()).isEqualTo(Flaw.NONE);
    return token;
  }
}
