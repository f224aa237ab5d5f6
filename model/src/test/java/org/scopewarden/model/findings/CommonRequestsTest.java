package org.scopewarden.model.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.model.findings.Samples.AUTHENTICATED;
import static org.scopewarden.model.findings.Samples.OPEN;
import static org.scopewarden.model.findings.Samples.entry;
import static org.scopewarden.model.findings.Samples.route;
import static org.scopewarden.model.findings.Samples.scope;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.CatalogScope;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.Route;
import org.scopewarden.model.Scope;

class CommonRequestsTest {

  @Test
  void saysWhichRequestAndWhichRules() {
    Manifest manifest =
        Samples.of(
            entry("get", scope("users:read"), route("GET /users/{id}")),
            entry("me", AUTHENTICATED, route("GET /users/me")));

    assertThat(common(manifest))
        .containsExactly(
            new Finding(
                "SW501",
                "org.acme.Users.get()",
                List.of("org.acme.Users.me()"),
                "GET /users/me matches both GET /users/{id}, which is \"users:read\", and"
                    + " GET /users/me of org.acme.Users.me(), which is \"authenticated\""));
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          /a/{x}                 | /a/b                  | SW501 | /a/b
          /a/{x}                 | /{y}/b                | SW501 | /a/b
          /a/{x}                 | /a/{y}                | SW501 | /a/x
          /a/{x}                 | /a/b/c                | -     | -
          /a/{x}                 | /b/{x}                | -     | -
          /a/{x}                 | /a                    | -     | -
          /{a}-{b}.json          | /x{c}                 | SW501 | /x-x.json
          /{a}-{b}.json          | /{c}.xml              | -     | -
          /{a}-{b}.json          | /a-.json              | -     | -
          /{id: \\d+}            | /42                   | SW502 | /42
          /{id: \\d+}            | /me                   | -     | -
          /{id: \\d+}            | /{name: [a-z]+}       | -     | -
          /{id: \\d+}            | /{name: [a-z0-9]+}    | SW502 | /1
          /{id: \\d+}            | /{name}               | SW502 | /1
          /v{n: \\d}/{x}         | /v1/me                | SW502 | /v1/me
          /{all: .*}             | /a/b/c                | SW502 | /a/b/c
          /a/{all: .*}           | /a                    | SW502 | /a/
          /a/{all: .+}           | /a                    | -     | -
          /a{rest: (/[a-z]+)?}   | /a                    | SW502 | /a
          /a{rest: (/[a-z]+)?}   | /a/b                  | SW502 | /a/b
          /{n: [a-z]{2}}         | /{m: [a-z]{3,4}}      | -     | -
          /{n: [a-z]{2,3}}       | /{m: [a-z]{3,4}}      | SW502 | /xxx
          /{n: (?=.*\\d)\\w+}    | /abc                  | -     | -
          /{n: (?=.*\\d)\\w+}    | /a1                   | SW502 | /a1
          /{n: (?=.*\\d)\\w+}    | /{m: [-+]+}           | -     | -
          /{n: (?=.*\\d)\\w+}    | /{m: [a-z0-9]+}       | SW502 | -
          /{n: (a+)+b}           | /aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac | - | -
          /{n: (?>(a+)+)b}       | /aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac | - | -
          /{n: (}                | /a                    | -     | -
          /{n                    | /{n                   | SW501 | /{n
          """)
  void decidesWhetherTwoTemplatesMatchOnePath(
      String one, String other, @Nullable String code, @Nullable String example) {
    Manifest manifest = Samples.allDifferent(List.of(route("GET " + one), route("GET " + other)));

    List<CommonRequest> found = CommonRequests.all(manifest);

    assertThat(found.stream().map(CommonRequest::code))
        .isEqualTo(code == null ? List.of() : List.of(code));
    assertThat(found.stream().flatMap(request -> request.path().example().stream()))
        .isEqualTo(example == null ? List.of() : List.of(example));
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "GET,  GET,  GET",
    "HEAD, GET,  HEAD",
    "GET,  HEAD, HEAD",
    "POST, GET,",
    "HEAD, POST,",
  })
  void knowsThatHeadFollowsGet(String one, String other, @Nullable String method) {
    Manifest manifest = Samples.allDifferent(List.of(route(one + " /a"), route(other + " /a")));

    assertThat(CommonRequests.all(manifest).stream().map(CommonRequest::method))
        .isEqualTo(method == null ? List.of() : List.of(method));
  }

  @ParameterizedTest(name = "{0} {1} -> {2} and {3} -> {4}: {5}")
  @CsvSource({
    "POST, application/json,       '',               application/xml,     '',               0",
    "POST, application/json,       '',               application/*,       '',               1",
    "POST, 'application/json;v=1', '',               Application/JSON,    '',               1",
    "POST, application/json,       '',               '',                  '',               1",
    "POST, application/json,       text/html,        application/json,    application/json, 0",
    "GET,  application/json,       '',               application/xml,     '',               1",
    "GET,  '',                     application/json, '',                  text/html,        0",
    "GET,  '',                     */*,              '',                  text/html,        1",
  })
  void tellsRoutesApartByMediaType(
      String verb,
      String consumes,
      String produces,
      String others,
      String otherProduces,
      int found) {
    Manifest manifest =
        Samples.allDifferent(
            List.of(
                new Route(verb, "/a", list(consumes), list(produces)),
                new Route(verb, "/a", list(others), list(otherProduces))));

    assertThat(CommonRequests.all(manifest)).hasSize(found);
  }

  private static List<String> list(String media) {
    return media.isEmpty() ? List.of() : List.of(media);
  }

  @Test
  void staysQuietWhereBothLetInTheSame() {
    AccessRule otherReason = new AccessRule.Public("another reason", false);
    Manifest manifest =
        Samples.of(
            entry("a", OPEN, route("GET /a/{x}"), route("GET /a/{y}")),
            entry("b", otherReason, route("GET /a/b")));

    assertThat(common(manifest)).isEmpty();
  }

  @Test
  void comparesRulesAsTheCatalogSays() {
    Scope all = new Scope("all");
    CatalogScope read = new CatalogScope(new Scope("read"), "Read", List.of(all));
    CatalogScope both = new CatalogScope(all, "All", List.of(new Scope("read")));
    List<Entry> entries =
        List.of(
            entry("a", scope("read"), route("GET /a/{x}")),
            entry("b", scope("all"), route("GET /a/b")));

    assertThat(common(Samples.of(entries))).hasSize(1);
    assertThat(common(new Manifest("org.acme", new Catalog(List.of(read, both)), entries)))
        .isEmpty();
  }

  @Test
  void namesAllThatACatchAllMatches() {
    List<Entry> entries = new ArrayList<>();
    entries.add(entry("files", scope("files:read"), route("GET /{path: .*}")));
    for (int i = 0; i < 9; i++) {
      entries.add(entry("m" + i, AUTHENTICATED, route("GET /area/part" + i)));
    }
    List<Finding> found = common(Samples.of(entries));

    assertThat(found)
        .singleElement()
        .satisfies(one -> {
          assertThat(one.entryId()).isEqualTo("org.acme.Users.files()");
          assertThat(one.others()).hasSize(9).startsWith("org.acme.Users.m0()");
          assertThat(one.text())
              .startsWith("GET /area/part0 matches both")
              .endsWith("(and 8 more)");
        });
  }

  @Test
  void findsTheSameInAnyOrder() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      entries.add(entry("m" + i, scope("s" + i % 3), route("GET /{a" + i % 7 + "}/part" + i % 5)));
    }
    List<Finding> expected = common(Samples.of(entries));
    Collections.shuffle(entries, new Random(1));

    assertThat(expected).isNotEmpty();
    assertThat(common(Samples.of(entries))).isEqualTo(expected);
  }

  /** A parameter in a path is another rule's finding as well. */
  private static List<Finding> common(Manifest manifest) {
    return ManifestFindings.of(manifest).stream()
        .filter(finding -> !finding.code().equals(UncheckedObject.CODE))
        .toList();
  }
}
