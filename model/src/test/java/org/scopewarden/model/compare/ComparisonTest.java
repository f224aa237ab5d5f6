package org.scopewarden.model.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.model.compare.ChangeKind.CHANGED;
import static org.scopewarden.model.compare.ChangeKind.NEW;
import static org.scopewarden.model.compare.ChangeKind.OPENED;
import static org.scopewarden.model.compare.ChangeKind.REMOVED;
import static org.scopewarden.model.compare.ChangeKind.RENAMED;
import static org.scopewarden.model.compare.ChangeKind.STRENGTHENED;
import static org.scopewarden.model.compare.ChangeKind.WEAKENED;
import static org.scopewarden.model.compare.Rules.AUTHENTICATED;
import static org.scopewarden.model.compare.Rules.DENIED;
import static org.scopewarden.model.compare.Rules.allOf;
import static org.scopewarden.model.compare.Rules.anyOf;
import static org.scopewarden.model.compare.Rules.checked;
import static org.scopewarden.model.compare.Rules.instance;
import static org.scopewarden.model.compare.Rules.open;
import static org.scopewarden.model.compare.Rules.role;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.CatalogScope;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Scheme;
import org.scopewarden.model.Scope;
import org.scopewarden.model.StepUp;

/** What becomes of endpoints: what opens or weakens one must never look harmless. */
class ComparisonTest {

  private static final AccessRule READ = allOf("users:read");
  private static final AccessRule ADMIN = allOf("users:admin");

  @Test
  void whatIsTheSameIsNoChange() {
    Manifests document = Document.of("GET /users list", READ, "DELETE /users/{id} delete", ADMIN);

    assertThat(Comparison.of(document, document).changes()).isEmpty();
  }

  static List<Object[]> rules() {
    return List.of(
        new Object[] {
          READ, open("for all"), OPENED, true, "a request without a credential may now call GET /x"
        },
        new Object[] {
          DENIED,
          open("for all"),
          OPENED,
          true,
          "a request without a credential may now call GET /x"
        },
        new Object[] {
          READ, AUTHENTICATED, WEAKENED, true, "a token without any scope may now call GET /x"
        },
        new Object[] {
          DENIED, READ, WEAKENED, true, "a token with only users:read may now call GET /x"
        },
        new Object[] {
          READ, ADMIN, WEAKENED, true, "a token with only users:admin may now call GET /x"
        },
        new Object[] {
          allOf("a", "b"), allOf("b"), WEAKENED, true, "a token with only b may now call GET /x"
        },
        new Object[] {
          allOf("a", "b"),
          anyOf("a", "b"),
          WEAKENED,
          true,
          "a token with only a may now call GET /x"
        },
        new Object[] {
          allOf("a"), anyOf("a", "c"), WEAKENED, true, "a token with only c may now call GET /x"
        },
        new Object[] {
          allOf("a"),
          allOf("b", "c"),
          WEAKENED,
          true,
          "a token with only b and c may now call GET /x"
        },
        new Object[] {
          READ, role("reader"), WEAKENED, true, "a token with only role reader may now call GET /x"
        },
        new Object[] {checked(READ, "Owns"), READ, WEAKENED, true, ""},
        new Object[] {by(Scheme.BEARER), by(Scheme.BEARER, Scheme.BASIC), WEAKENED, true, ""},
        new Object[] {by(Scheme.BEARER), AUTHENTICATED, WEAKENED, true, ""},
        new Object[] {within(10), within(11), WEAKENED, true, ""},
        new Object[] {checked(READ, "Owns"), checked(READ, "Other"), CHANGED, true, ""},
        new Object[] {
          checked(READ, "Owns"),
          checked(AUTHENTICATED, "Other"),
          WEAKENED,
          true,
          "a token without any scope may now call GET /x"
        },
        new Object[] {open("for all"), READ, STRENGTHENED, false, ""},
        new Object[] {AUTHENTICATED, READ, STRENGTHENED, false, ""},
        new Object[] {READ, DENIED, STRENGTHENED, false, ""},
        new Object[] {READ, checked(READ, "Owns"), STRENGTHENED, false, ""},
        new Object[] {within(11), within(10), STRENGTHENED, false, ""},
        new Object[] {open("for all"), open("for some"), CHANGED, false, ""});
  }

  @ParameterizedTest(name = "{0} becomes {1}: {2}")
  @MethodSource("rules")
  void tellsWhatTheNewRuleMeans(
      AccessRule before, AccessRule after, ChangeKind kind, boolean weakening, String example) {
    Change change = only(Document.of("GET /x get", before), Document.of("GET /x get", after));

    assertThat(change.kind()).isEqualTo(kind);
    assertThat(change.weakening()).isEqualTo(weakening);
    assertThat(Objects.toString(change.example(), "")).isEqualTo(example);
  }

  @Test
  void namesWhatIsNewAndWhatIsGone() {
    Manifests before = Document.of("GET /a a", READ);
    Manifests after = Document.of("GET /b b", READ);

    List<Change> changes = Comparison.of(before, after).changes();

    assertThat(changes).extracting(Change::kind).containsExactly(NEW, REMOVED);
    assertThat(changes).noneMatch(Change::weakening);
    assertThat(changes).extracting(Change::request).containsExactly("GET /b", "GET /a");
  }

  @Test
  void aNewEndpointForEverybodyNeedsApproval() {
    Change change = only(Document.of(), Document.of("GET /a a", open("for all")));

    assertThat(change.kind()).isEqualTo(NEW);
    assertThat(change.weakening()).isTrue();
    assertThat(change.example()).hasToString("a request without a credential may now call GET /a");
    assertThat(change.differences()).containsExactly("is \"public\", since \"for all\"");
  }

  @Test
  void anotherMethodOnTheSameRoutesIsRenamed() {
    Change change =
        only(
            Document.of("GET /users/{id} get", READ), Document.of("GET /users/{name} fetch", READ));

    assertThat(change.kind()).isEqualTo(RENAMED);
    assertThat(change.weakening()).isFalse();
  }

  @Test
  void aWeakeningIsNotHiddenByAnotherName() {
    Change change =
        only(
            Document.of("GET /users/{id} get", READ),
            Document.of("GET /users/{name} fetch", AUTHENTICATED));

    assertThat(change.kind()).isEqualTo(WEAKENED);
    assertThat(change.differences())
        .containsExactly(
            "the method was \"org.acme.Api.get()\", is \"org.acme.Api.fetch()\"",
            "the rule was \"users:read\", is \"authenticated\"");
  }

  @Test
  void aWeakeningIsNotHiddenByAnotherPath() {
    Change change = only(Document.of("GET /a get", READ), Document.of("GET /b get", AUTHENTICATED));

    assertThat(change.kind()).isEqualTo(WEAKENED);
    assertThat(change.example()).hasToString("a token without any scope may now call GET /b");
  }

  @Test
  void aWeakeningIsNotHiddenByAnotherModule() {
    Manifests before = Document.in("one", Catalog.NONE, "GET /a get", READ);
    Manifests after = Document.in("two", Catalog.NONE, "GET /a get", AUTHENTICATED);

    assertThat(only(before, after).kind()).isEqualTo(WEAKENED);
  }

  @Test
  void twoMethodsThatSwapTheirPathsSwapTheirCallers() {
    List<Change> changes =
        Comparison.of(
                Document.of("GET /a one", READ, "GET /b other", ADMIN),
                Document.of("GET /b one", READ, "GET /a other", ADMIN))
            .changes();

    assertThat(changes).extracting(Change::kind).containsExactly(WEAKENED, WEAKENED);
    assertThat(changes)
        .extracting(change -> String.valueOf(change.example()))
        .containsExactly(
            "a token with only users:admin may now call GET /a",
            "a token with only users:read may now call GET /b");
  }

  @Test
  void aNewPathInsideAnOldTemplateTakesItsRequestsOver() {
    Change change =
        only(
            Document.of("GET /users/{id} get", READ),
            Document.of("GET /users/{id} get", READ, "GET /users/me me", AUTHENTICATED));

    assertThat(change.kind()).isEqualTo(WEAKENED);
    assertThat(change.weakening()).isTrue();
    assertThat(change.before()).isNull();
    assertThat(change.differences())
        .containsExactly(
            "is \"authenticated\"",
            "answers GET /users/me, which org.acme.Api.get() did by \"users:read\"");
    assertThat(change.example())
        .hasToString("a token without any scope may now call GET /users/me");
  }

  @Test
  void aPathThatIsGoneLeavesItsRequestsToTheTemplate() {
    List<Change> changes =
        Comparison.of(
                Document.of("GET /users/{id} get", AUTHENTICATED, "GET /users/root root", ADMIN),
                Document.of("GET /users/{id} get", AUTHENTICATED))
            .changes();

    assertThat(changes).extracting(Change::kind).containsExactly(WEAKENED, REMOVED);
    assertThat(changes.get(0).example())
        .hasToString("a token without any scope may now call GET /users/root");
  }

  @Test
  void aPathThatTheTemplateNeverAnsweredTakesNothingOver() {
    Manifests before = Document.of("GET /users/{id: [0-9]+} get", ADMIN);
    Manifests after =
        Document.of("GET /users/{id: [0-9]+} get", ADMIN, "GET /users/me me", AUTHENTICATED);

    assertThat(only(before, after).kind()).isEqualTo(NEW);
  }

  @Test
  void anotherExpressionOnTheSamePathTakesItsRequestsOver() {
    List<Change> changes =
        Comparison.of(
                Document.of("GET /users/{id} get", ADMIN),
                Document.of("GET /users/{id: [0-9]+} fetch", AUTHENTICATED))
            .changes();

    assertThat(changes).extracting(Change::kind).containsExactly(WEAKENED, REMOVED);
  }

  @Test
  void whatAMoreLiteralPathStillAnswersIsNotTakenOver() {
    Manifests before = Document.of("GET /users/{id} get", ADMIN);
    Manifests after =
        Document.of("GET /users/{id} get", ADMIN, "GET /{collection}/{id} any", AUTHENTICATED);

    assertThat(only(before, after).kind()).isEqualTo(NEW);
  }

  @Test
  void aMediaTypeOfItsOwnTakesItsRequestsOver() {
    List<Change> changes =
        Comparison.of(
                Document.of("POST /users create", ADMIN),
                Document.of(
                    "POST /users create", ADMIN, "POST /users create2 application/json", READ))
            .changes();

    assertThat(changes).extracting(Change::kind).containsExactly(WEAKENED);
    assertThat(changes.get(0).differences())
        .contains(
            "answers POST /users with application/json, which org.acme.Api.create() did by"
                + " \"users:admin\"");
  }

  @Test
  void aMediaTypeThatIsGoneLeavesItsRequestsToTheRest() {
    List<Change> changes =
        Comparison.of(
                Document.of("POST /users any", READ, "POST /users json application/json", ADMIN),
                Document.of("POST /users any", READ))
            .changes();

    assertThat(changes).extracting(Change::kind).containsExactly(WEAKENED, REMOVED);
  }

  @Test
  void aMediaTypeThatNobodyTookBeforeMayTakeWhatNamesNone() {
    Manifests before = Document.of("POST /users json application/json", ADMIN);
    Manifests after =
        Document.of("POST /users json application/json", ADMIN, "POST /users text text/*", READ);

    assertThat(only(before, after).differences())
        .contains("answers POST /users, which org.acme.Api.json() did by \"users:admin\"");
  }

  @Test
  void aHeadOfItsOwnTakesOverWhatGetAnswered() {
    Change change =
        only(
            Document.of("GET /users list", READ),
            Document.of("GET /users list", READ, "HEAD /users head", open("for all")));

    assertThat(change.kind()).isEqualTo(OPENED);
    assertThat(change.example())
        .hasToString("a request without a credential may now call HEAD /users");
  }

  @Test
  void aVerbOfItsOwnTakesNothingOver() {
    Change change =
        only(
            Document.of("GET /users list", ADMIN),
            Document.of("GET /users list", ADMIN, "POST /users create", READ));

    assertThat(change.kind()).isEqualTo(NEW);
  }

  @Test
  void anImplicationThatIsNewWeakensEveryEndpointThatItTouches() {
    Manifests before =
        Document.in("m", catalog(), "GET /a a", READ, "GET /b b", READ, "GET /c c", ADMIN);
    Manifests after =
        Document.in(
            "m",
            catalog("guest", "users:read"),
            "GET /a a",
            READ,
            "GET /b b",
            READ,
            "GET /c c",
            ADMIN);

    List<Change> changes = Comparison.of(before, after).changes();

    assertThat(changes).extracting(Change::request).containsExactly("GET /a", "GET /b");
    assertThat(changes).extracting(Change::kind).containsOnly(WEAKENED);
    assertThat(changes.get(0).example()).hasToString("a token with only guest may now call GET /a");
    assertThat(changes.get(0).differences()).containsExactly("guest is enough for users:read now");
  }

  @Test
  void anImplicationThatIsGoneStrengthens() {
    Manifests before = Document.in("m", catalog("guest", "users:read"), "GET /a a", READ);
    Manifests after = Document.in("m", catalog(), "GET /a a", READ);

    Change change = only(before, after);

    assertThat(change.kind()).isEqualTo(STRENGTHENED);
    assertThat(change.differences()).containsExactly("guest is not enough for users:read any more");
  }

  @Test
  void eachDocumentIsReadWithItsOwnCatalogue() {
    Manifests before = Document.in("m", catalog(), "GET /a a", allOf("users:read"));
    Manifests after =
        Document.in("m", catalog("guest", "users:read"), "GET /a a", allOf("guest", "users:read"));

    Change change = only(before, after);

    assertThat(change.kind()).isEqualTo(WEAKENED);
    assertThat(change.example()).hasToString("a token with only guest may now call GET /a");
  }

  @Test
  void aParameterByAnotherNameIsTheSameRule() {
    Manifests before = Document.of("GET /s/{id} get", instance("s:edit", "id"));
    Manifests after = Document.of("GET /s/{key} get", instance("s:edit", "key"));

    assertThat(Comparison.of(before, after).changes()).isEmpty();
  }

  @Test
  void anotherParameterIsAnotherRule() {
    Manifests before = Document.of("GET /s/{a}/{b} get", instance("s:edit", "a"));
    Manifests after = Document.of("GET /s/{b}/{a} get", instance("s:edit", "a"));

    Change change = only(before, after);

    assertThat(change.kind()).isEqualTo(WEAKENED);
    assertThat(change.example())
        .hasToString("a token with only s:edit:{a} may now call GET /s/{b}/{a}");
  }

  @Test
  void aChangeThatChangesHasAnotherFingerprint() {
    Manifests before = Document.of("GET /x get", ADMIN);
    Change one = only(before, Document.of("GET /x get", READ));
    Change again = only(before, Document.of("GET /x get", READ));
    Change other = only(before, Document.of("GET /x get", AUTHENTICATED));
    Change meaning =
        only(before, Document.in("m", catalog("guest", "users:read"), "GET /x get", READ));
    Change place = only(before, Document.of("GET /y get", READ));

    assertThat(one.fingerprint()).matches("sha256:[0-9a-f]{64}").isEqualTo(again.fingerprint());
    assertThat(List.of(one, other, meaning, place))
        .extracting(Change::fingerprint)
        .doesNotHaveDuplicates();
  }

  private static Change only(Manifests before, Manifests after) {
    List<Change> changes = Comparison.of(before, after).changes();
    assertThat(changes).hasSize(1);
    return changes.get(0);
  }

  private static Catalog catalog(String... implications) {
    List<Scope> implied = List.of(implications).stream().skip(1).map(Scope::new).toList();
    return implications.length == 0
        ? new Catalog(List.of(new CatalogScope(new Scope("guest"), "", List.of())))
        : new Catalog(List.of(new CatalogScope(new Scope(implications[0]), "", implied)));
  }

  private static AccessRule by(Scheme... schemes) {
    return new Guarded(List.of(schemes), List.of(), List.of(), StepUp.NONE);
  }

  private static AccessRule within(long seconds) {
    return new Guarded(
        List.of(), List.of(), List.of(), new StepUp(List.of(), OptionalLong.of(seconds)));
  }
}
