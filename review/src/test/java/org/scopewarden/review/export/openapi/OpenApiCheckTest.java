package org.scopewarden.review.export.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scopewarden.review.export.Samples.ALL;
import static org.scopewarden.review.export.Samples.DELETE;
import static org.scopewarden.review.export.Samples.READ;
import static org.scopewarden.review.export.Samples.document;
import static org.scopewarden.review.export.Samples.entry;
import static org.scopewarden.review.export.Samples.guarded;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Denied;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.AccessRule.Public;
import org.scopewarden.model.Clause;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Scheme;
import org.scopewarden.model.Scope;
import org.scopewarden.review.export.ExportException;
import org.scopewarden.review.export.openapi.Difference.Kind;

class OpenApiCheckTest {

  private static final String SCHEMES =
      """
      components:
        securitySchemes:
          token: {type: oauth2, flows: {clientCredentials: {tokenUrl: /t, scopes: {}}}}
          oidc: {type: openIdConnect, openIdConnectUrl: https://login.example.com}
          plain: {type: http, scheme: Bearer}
          password: {type: http, scheme: BASIC}
          digest: {type: http, scheme: digest}
          key: {type: apiKey, in: header, name: X-API-Key}
          query: {type: apiKey, in: query, name: key}
          cookie: {type: apiKey, in: cookie, name: SID}
          renamed: {$ref: '#/components/securitySchemes/token'}
          elsewhere: {$ref: 'other.yaml#/x'}
          mutual: {type: mutualTLS}
      """;

  /** Of GET /it, with this as its security, in a file whose own security is that of a key. */
  private static List<Difference> differences(String security, AccessRule rule) {
    String file =
        """
        openapi: 3.0.3
        info: {title: API, version: '1'}
        security: [{key: []}]
        paths:
          /it:
            get:
              %s
              responses: {}
        """
                .formatted(security)
            + SCHEMES;
    return check(file, document(entry("GET /it", "get", rule)));
  }

  private static List<Difference> check(String file, Manifests document) {
    return OpenApiCheck.differences(read(file), document, Set.of(), "");
  }

  private static OpenApiFile read(String text) {
    return OpenApiFile.read(text.getBytes(StandardCharsets.UTF_8), "api.yaml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "security: [{token: ['users:read']}]",
        "security: [{oidc: ['users:read']}]",
        "security: [{plain: ['users:read']}]",
        "security: [{renamed: ['users:read']}]",
        "security: [{token: ['users:read']}, {oidc: ['admin:all']}]",
        "security: [{token: ['users:read']}, {token: ['users:read', 'users:delete']}]",
        "security: [{token: ['users:read'], plain: []}]",
      })
  void theSameInOtherWordsIsNoDifference(String security) {
    assertThat(differences(security, guarded(READ))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "security: [{token: ['admin:all']}]                                | PROMISES_MORE",
        "security: [{token: ['users:read', 'users:delete']}]               | PROMISES_MORE",
        "security: [{token: ['users:read'], key: []}]                      | PROMISES_MORE",
        "security: []                                                      | PROMISES_LESS",
        "security: [{}, {token: ['users:read']}]                           | PROMISES_LESS",
        "security: [{token: []}]                                           | PROMISES_LESS",
        "security: [{token: ['users:read']}, {token: ['users:delete']}]    | PROMISES_LESS",
        "security: [{token: ['users:read']}, {password: ['users:read']}]   | PROMISES_LESS",
        "security: [{token: ['users:delete']}]                             | OTHER",
        "security: [{cookie: ['users:read']}]                              | OTHER",
        "security: [{digest: ['users:read']}]                              | OTHER",
        "security: [{query: ['users:read']}]                               | OTHER",
        "security: [{mutual: []}]                                          | OTHER",
        "summary: inherits the key                                         | OTHER",
        "security: [{elsewhere: []}]                                       | UNREADABLE",
        "security: [{unknown: []}]                                         | UNREADABLE",
        "security: {}                                                      | UNREADABLE",
        "security: [1]                                                     | UNREADABLE",
        "security: [{token: 'users:read'}]                                 | UNREADABLE",
      })
  void everyOtherSecurityIsADifference(String security, Kind kind) {
    List<Difference> differences = differences(security, guarded(READ));

    assertThat(differences).extracting(Difference::kind).containsExactly(kind);
    assertThat(differences.get(0).pointer()).isEqualTo("/paths/~1it/get");
    assertThat(differences.get(0).line()).isEqualTo(6);
    assertThat(differences.get(0).request()).isEqualTo("GET /it");
  }

  @Test
  void aFileThatSaysNothingOfSecurityLetsEverybodyIn() {
    String file = "openapi: 3.1.0\npaths:\n  /it:\n    get: {}\n";

    assertThat(check(file, document(entry("GET /it", "get", new Public("is", true))))).isEmpty();
    assertThat(check(file, document(entry("GET /it", "get", guarded()))))
        .extracting(one -> one.in("api.yaml"))
        .containsExactly(
            "api.yaml:4 /paths/~1it/get: promises-less: GET /it: the file says \"no credential\","
                + " the manifest \"bearer\"");
  }

  @Test
  void whatNobodyMayCallNeedNotBeToldOf() {
    String denied = "x-scopewarden-denied: true\n      security: [{token: []}]";

    assertThat(differences(denied, new Denied())).isEmpty();
    assertThat(differences("security: [{key: []}]", new Denied()))
        .extracting(Difference::kind)
        .containsExactly(Kind.PROMISES_LESS);
    assertThat(differences(denied, guarded(ALL)))
        .extracting(Difference::kind)
        .containsExactly(Kind.PROMISES_MORE);
    assertThat(check("openapi: 3.0.0\npaths: {}", document(entry("GET /a", "a", new Denied()))))
        .isEmpty();
  }

  @Test
  void operationsAndEndpointsAreLookedForOnBothSides() {
    String file =
        """
        openapi: 3.0.3
        security: [{}]
        paths:
          x-note: no path
          /users/{userId}:
            summary: of one user
            get: {}
            head: {}
            options: {}
            delete: {}
          /gone: {get: {}}
          /elsewhere: {$ref: other.yaml}
          /null:
          /moved: {$ref: '#/components/pathItems/moved'}
        components: {pathItems: {moved: {put: {}}}}
        """;
    Public open = new Public("is", false);

    assertThat(
            check(
                file,
                document(
                    entry("GET /users/{id: \\d+}/", "get", open),
                    entry("PUT /moved", "put", open),
                    entry("POST /users", "add", open))))
        .extracting(one -> one.kind() + " " + one.request() + " " + one.line())
        .containsExactly(
            "not-listed POST /users 0",
            "no-endpoint DELETE /users/{userId} 10",
            "no-endpoint GET /gone 11",
            "unreadable /elsewhere 12",
            "unreadable /null 13");
  }

  /** OpenAPI 3.1, Path Item Object: what stands in both is undefined, and the rest counts. */
  @Test
  void methodsBesideAReferenceCount() {
    String file =
        """
        openapi: 3.1.0
        paths:
          /it:
            $ref: '#/components/pathItems/it'
            delete: {}
            get: {}
        components: {pathItems: {it: {get: {}}}}
        """;

    assertThat(check(file, document(entry("GET /it", "get", new Public("is", false)))))
        .extracting(one -> one.kind() + " " + one.request() + " " + one.line())
        .containsExactly("unreadable GET /it 3", "no-endpoint DELETE /it 5");
  }

  @Test
  void headDoesNotStandForGet() {
    assertThat(
            check(
                "openapi: 3.0.3\npaths: {/a: {head: {}}}",
                document(entry("GET /a", "get", new Public("is", false)))))
        .extracting(Difference::kind)
        .containsExactly(Kind.NOT_LISTED);
  }

  @Test
  void aBasePathStandsBeforeThePathsOfTheFile() {
    OpenApiFile file = read("openapi: 3.0.3\npaths: {/a: {get: {}}}");
    Manifests document = document(entry("GET /v1/a", "get", new Public("is", false)));

    assertThat(OpenApiCheck.differences(file, document, Set.of(), "/v1")).isEmpty();
    assertThat(OpenApiCheck.differences(file, document, Set.of(), ""))
        .extracting(Difference::kind)
        .containsExactlyInAnyOrder(Kind.NOT_LISTED, Kind.NO_ENDPOINT);
  }

  @Test
  void kindsOfCredentialThatTheServerTakesMayBeGiven() {
    OpenApiFile file =
        read("openapi: 3.0.3\nsecurity: [{key: []}]\npaths: {/a: {get: {}}}\n" + SCHEMES);
    Manifests document = document(entry("GET /a", "get", guarded()));

    assertThat(OpenApiCheck.differences(file, document, Set.of(Scheme.API_KEY), "")).isEmpty();
  }

  @Test
  void unknownScopesAreNamedWhereTheyStandFirst() {
    String file =
        """
        openapi: 3.0.3
        paths:
          /it:
            get:
              security:
              - token: ['users:raed']
        components:
          securitySchemes:
            token:
              type: oauth2
              flows:
                clientCredentials:
                  tokenUrl: /t
                  scopes:
                    users:read: Read
                    unheard: Of
        """;

    assertThat(check(file, document(entry("GET /it", "get", guarded(READ)))))
        .filteredOn(one -> one.kind() == Kind.UNKNOWN_SCOPE)
        .extracting(one -> one.in("f"))
        .containsExactly(
            "f:6 /paths/~1it/get/security/0/token/0: unknown-scope: users:raed: no catalogue has"
                + " this scope, did you mean \"users:read\"?",
            "f:16 /components/securitySchemes/token/flows/clientCredentials/scopes/unheard:"
                + " unknown-scope: unheard: no catalogue has this scope");
  }

  @Test
  void anEntryThatWasExportedLongAgoIsOutOfDate() {
    String file =
        OpenApiExport.yaml(
            document(entry("GET /a", "a", guarded(READ)), entry("GET /b", "b", guarded(DELETE))),
            OpenApiOptions.NONE);
    Manifests now =
        document(entry("GET /a", "a", guarded(READ)), entry("GET /b", "renamed", guarded(DELETE)));

    assertThat(check(file, now)).extracting(Difference::kind).containsExactly(Kind.OUT_OF_DATE);
  }

  @Test
  void whatIsTooMuchToCompareIsNotPassed() {
    List<Clause> clauses =
        IntStream.range(0, 10)
            .mapToObj(i -> Clause.anyOf(List.of(new Scope("a" + i), new Scope("b" + i))))
            .toList();
    List<Difference> differences = differences("security: [{token: [a1]}]", new Guarded(clauses));

    assertThat(differences).extracting(Difference::kind).contains(Kind.UNREADABLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "swagger: '2.0'    | must be 3.0 or 3.1",
        "openapi: 2.0.0    | must be 3.0 or 3.1, not 2.0.0",
        "openapi: 3.2.0    | must be 3.0 or 3.1, not 3.2.0",
        "[openapi]         | must be 3.0 or 3.1",
        "openapi: [3.0.0]  | must be 3.0 or 3.1",
      })
  void otherFilesAreRefused(String file, String message) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(ExportException.class)
        .hasMessageStartingWith("api.yaml:1: ")
        .hasMessageContaining(message);
  }

  @Test
  void whatIsNotUtf8IsRefused() {
    assertThatThrownBy(() -> OpenApiFile.read(new byte[] {'a', (byte) 0xFF}, "f"))
        .hasMessage("f: is not UTF-8");
  }

  @Test
  void hugeAndMissingFilesAreRefused(@TempDir Path folder) throws IOException {
    Path huge = folder.resolve("huge.json");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(OpenApiFile.LARGEST + 1L);
    }

    assertThatThrownBy(() -> OpenApiFile.read(huge)).hasMessageContaining("is larger than");
    assertThatThrownBy(() -> OpenApiFile.read(folder.resolve("none")))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("cannot be read");
    assertThatThrownBy(() -> OpenApiFile.read(new byte[OpenApiFile.LARGEST + 1], "f"))
        .hasMessageContaining("is larger than");
  }

  @Test
  void filesAreReadAsTheyAre(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("api.json");
    Files.writeString(
        file, "\uFEFF{\n\t\"openapi\": \"3.1.0\", \"paths\": {\"/a\": 1, \"/b\": {\"get\": []}}}");

    assertThat(OpenApiCheck.differences(OpenApiFile.read(file), Manifests.of(), Set.of(), ""))
        .extracting(one -> one.kind() + " " + one.pointer())
        .containsExactly("unreadable /paths/~1a", "unreadable /paths/~1b/get");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#/paths/~1a", "#", "#/x/9", "#/%zz", "#/x/0", "#/x/y"})
  void referencesThatLeadNowhereAreUnreadable(String reference) {
    String file = "openapi: 3.1.0\nx: [1]\npaths:\n  /a: {$ref: '%s'}\n".formatted(reference);

    assertThat(check(file, Manifests.of()))
        .extracting(Difference::kind)
        .containsExactly(Kind.UNREADABLE);
  }
}
