package org.scopewarden.review.export.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scopewarden.review.export.Samples.ALL;
import static org.scopewarden.review.export.Samples.DELETE;
import static org.scopewarden.review.export.Samples.HOSTILE;
import static org.scopewarden.review.export.Samples.READ;
import static org.scopewarden.review.export.Samples.anyOf;
import static org.scopewarden.review.export.Samples.document;
import static org.scopewarden.review.export.Samples.entry;
import static org.scopewarden.review.export.Samples.guarded;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Denied;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.AccessRule.Public;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.CatalogScope;
import org.scopewarden.model.Clause;
import org.scopewarden.model.Entry;
import org.scopewarden.model.InstanceScope;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.MethodSignature;
import org.scopewarden.model.ObjectCheck;
import org.scopewarden.model.Role;
import org.scopewarden.model.Route;
import org.scopewarden.model.Scheme;
import org.scopewarden.model.Scope;
import org.scopewarden.model.StepUp;
import org.scopewarden.review.export.ExportException;
import org.scopewarden.review.export.JsonText;
import org.scopewarden.review.export.Samples;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class OpenApiExportTest {

  private static final Public OPEN = new Public("everybody reads this", false);

  @ParameterizedTest
  @CsvSource({"http://login.example.com", "login.example.com", "https:///nowhere"})
  void anIssuerIsAnHttpsAddress(URI issuer) {
    assertThatThrownBy(() -> new BearerTokens.Discovered(issuer))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("an https address is needed");
  }

  @Test
  void aPublicEndpointAsksForNothing() {
    assertThat(security(OPEN)).hasToString("[]");
  }

  @Test
  void aCredentialThatIsLookedAtIsOptional() {
    assertThat(security(new Public("who it is is shown", true)))
        .hasToString("[{},{\"bearer\":[]}]");
  }

  @Test
  void scopesStandBesideWhatImpliesThem() {
    assertThat(security(guarded(READ, DELETE)))
        .hasToString(
            "[{\"bearer\":[\"admin:all\"]},{\"bearer\":[\"users:delete\",\"users:read\"]}]");
  }

  @Test
  void everyKindOfCredentialThatCountsIsListed() {
    Guarded rule =
        new Guarded(
            List.of(Scheme.API_KEY, Scheme.BASIC, Scheme.SESSION),
            guarded(ALL).clauses(),
            List.of(),
            StepUp.NONE);

    assertThat(security(rule))
        .hasToString(
            "[{\"api-key\":[\"admin:all\"]},{\"basic\":[\"admin:all\"]},"
                + "{\"session\":[\"admin:all\"]}]");
  }

  @Test
  void aRuleThatNamesNoCredentialTakesThoseThatOthersName() {
    Guarded byKey = new Guarded(List.of(Scheme.API_KEY), List.of(), List.of(), StepUp.NONE);
    JsonNode json = export(document(entry("GET /a", "a", guarded()), entry("GET /b", "b", byKey)));

    assertThat(json.at("/paths/~1a/get/security"))
        .hasToString("[{\"api-key\":[]},{\"bearer\":[]}]");
  }

  @Test
  void whatARoleOrOneObjectsScopeCanDoInsteadIsNoRequirement() {
    assertThat(security(anyOf(READ, new Role("admin")))).hasToString("[{\"bearer\":[]}]");
    assertThat(security(guarded(new InstanceScope(READ, "id")))).hasToString("[{\"bearer\":[]}]");
    JsonNode operation = operation(guarded(new Role("admin"), ALL));

    assertThat(operation.get("security")).hasToString("[{\"bearer\":[\"admin:all\"]}]");
    assertThat(operation.get("x-scopewarden-unsaid")).hasToString("[\"role admin\"]");
  }

  @Test
  void checksAndStepUpStandBeside() {
    Guarded rule =
        new Guarded(
            List.of(),
            List.of(),
            List.of(
                new ObjectCheck(
                    "org.acme.Owns",
                    "test",
                    List.of(new ObjectCheck.Parameter(ObjectCheck.Source.PATH, "id")))),
            new StepUp(List.of("gold"), OptionalLong.of(300)));
    JsonNode operation = operation(rule);

    assertThat(operation.get("x-scopewarden-unsaid"))
        .hasToString(
            "[\"acr gold, logged in within 300 s\",\"checked by org.acme.Owns.test(path id)\"]");
    assertThat(operation.at("/x-scopewarden-entries/0/rule/checks/0/type").stringValue())
        .isEqualTo("org.acme.Owns");
    assertThat(operation.at("/x-scopewarden-entries/0/rule/stepUp/maxAge").intValue())
        .isEqualTo(300);
  }

  @Test
  void whatNobodyMayCallIsNeverShownAsOpen() {
    JsonNode operation = operation(new Denied());

    assertThat(operation.get("security")).hasToString("[{\"bearer\":[]}]");
    assertThat(operation.get("x-scopewarden-denied").booleanValue()).isTrue();
    assertThat(operation.get("responses").propertyNames()).containsExactly("403");
  }

  @Test
  void moreAlternativesThanAnybodyReadsAreLeftOutAndSaidSo() {
    List<Clause> clauses =
        IntStream.range(0, 10)
            .mapToObj(i -> Clause.anyOf(List.of(new Scope("a" + i), new Scope("b" + i))))
            .toList();
    JsonNode operation = operation(new Guarded(clauses));

    assertThat(operation.get("security").size()).isEqualTo(ScopeSets.MOST);
    assertThat(operation.at("/security/0/bearer").size()).isEqualTo(6);
    assertThat(operation.get("x-scopewarden-unsaid").get(0).stringValue())
        .startsWith("scopes are left out");
  }

  @ParameterizedTest
  @CsvSource({
    "/users/{id},                    /users/{id}",
    "'/users/{id : \\d{1,3}|me}',    /users/{id}",
    "/files/{name}.{ext: [a-z]+},    /files/{name}.{ext}",
    "/a/{x}/b/{x},                   /a/{x}/b/{x_2}",
    "/users/,                        /users",
    "/,                              /",
    "users,                          /users",
    "/a b/ü,                         /a%20b/%C3%BC",
    "/{open,                         /%7Bopen",
    "/{a$b}/{},                      /{a_b}/{_}",
  })
  void pathsAreWrittenAsOpenApiWritesThem(String template, String path) {
    assertThat(export(document(entry("GET " + template, "get", OPEN))).get("paths").propertyNames())
        .containsExactly(path);
  }

  @Test
  void endpointsThatOpenApiCannotTellApartAreOneOperationThatPromisesTheLeast() {
    Route text = new Route("GET", "/{id}", List.of(), List.of("text/plain"));
    Route json = new Route("GET", "/{name: [a-z]+}", List.of(), List.of("application/json"));
    JsonNode paths =
        export(document(entry("one", guarded(ALL), text), entry("other", guarded(), json)))
            .get("paths");
    JsonNode get = paths.at("/~1{id}/get");

    assertThat(paths.size()).isEqualTo(1);
    assertThat(get.get("security")).hasToString("[{\"bearer\":[]}]");
    assertThat(get.get("x-scopewarden-unsaid").get(0).stringValue())
        .isEqualTo("2 endpoints answer here: what is enough for one is stated");
    assertThat(get.get("x-scopewarden-entries").size()).isEqualTo(2);
  }

  @Test
  void anIdIsUsedOnce() {
    Entry twice =
        entry(
            "get",
            OPEN,
            new Route("GET", "/a", List.of(), List.of()),
            new Route("GET", "/b", List.of(), List.of()));
    JsonNode paths = export(document(twice, entry("GET /c", "c", OPEN))).get("paths");

    assertThat(paths.at("/~1a/get/operationId").stringValue())
        .isEqualTo("org.acme.Users.get() GET /a");
    assertThat(paths.at("/~1c/get/operationId").stringValue()).isEqualTo("org.acme.Users.c()");
  }

  @Test
  void methodsThatOpenApiLacksStandBeside() {
    JsonNode item = export(document(entry("LOCK /a", "lock", guarded()))).at("/paths/~1a");

    assertThat(item.propertyNames()).containsExactly("x-scopewarden-methods");
    assertThat(item.at("/x-scopewarden-methods/LOCK/security")).hasToString("[{\"bearer\":[]}]");
  }

  @Test
  void whatOnlyOtherModulesMountIsListedWithoutAPath() {
    JsonNode json = export(document(entry("sub", guarded(ALL))));

    assertThat(json.get("paths").size()).isZero();
    assertThat(json.at("/x-scopewarden-unrouted/0/id").stringValue())
        .isEqualTo("org.acme.Users.sub()");
  }

  @Test
  void scopesAreDescribedWhereTokensComeFrom() {
    Manifests document = document(entry("GET /a", "a", guarded(READ)));
    URI token = URI.create("https://login.example.com/token");
    JsonNode oauth = scheme(document, new BearerTokens.OauthServer(token, token));
    JsonNode discovered =
        scheme(document, new BearerTokens.Discovered(URI.create("https://login.example.com/r/")));

    assertThat(oauth.at("/flows/clientCredentials/scopes/users:read").stringValue())
        .isEqualTo("Read users");
    assertThat(oauth.at("/flows/authorizationCode/authorizationUrl").stringValue())
        .isEqualTo(token.toString());
    assertThat(discovered.get("openIdConnectUrl").stringValue())
        .isEqualTo("https://login.example.com/r/.well-known/openid-configuration");
    assertThat(discovered.at("/x-scopewarden-scopes/users:read").stringValue())
        .isEqualTo("Read users");
    assertThat(discovered.at("/x-scopewarden-implies/admin:all"))
        .hasToString("[\"users:delete\",\"users:read\"]");
  }

  private static JsonNode scheme(Manifests document, BearerTokens bearer) {
    OpenApiOptions options =
        new OpenApiOptions("API", "1", List.of("https://a.example"), bearer, "SID", Set.of());
    String json = OpenApiExport.json(document, options);
    OpenApiSchema.assertValid(json);
    return JsonText.tree(json).at("/components/securitySchemes/bearer");
  }

  @Test
  void yamlIsTheSameDocument() {
    Manifests document = hostile();

    assertThat(new YAMLMapper().readTree(OpenApiExport.yaml(document, OpenApiOptions.NONE)))
        .isEqualTo(JsonText.tree(OpenApiExport.json(document, OpenApiOptions.NONE)));
  }

  @Test
  void noTextOfAManifestBreaksTheDocument() {
    JsonNode operation = export(hostile()).get("paths").iterator().next().get("get");

    assertThat(operation.at("/x-scopewarden-entries/0/rule/reason").stringValue())
        .isEqualTo(HOSTILE);
    assertThat(operation.get("description").stringValue()).doesNotContain("\n").contains("```");
  }

  private static Manifests hostile() {
    Entry entry =
        new Entry(
            HOSTILE,
            new MethodSignature(HOSTILE.replace("(", ""), "()V"),
            List.of(new Route("GET", "/" + HOSTILE, List.of(HOSTILE), List.of(HOSTILE))),
            new Public(HOSTILE, true),
            HOSTILE,
            HOSTILE);
    Catalog catalog = new Catalog(List.of(new CatalogScope(ALL, HOSTILE, List.of())));
    return Manifests.of(new Manifest(HOSTILE, catalog, List.of(entry)));
  }

  @Test
  void documentsByChanceAreValidAndTheSameEachTime() {
    Random random = new Random(5);
    for (int i = 0; i < 5; i++) {
      List<Entry> entries = new ArrayList<>();
      for (int j = 0; j < 10; j++) {
        entries.add(entry("GET /" + j + "/{id}", "get" + j, Samples.rule(random)));
      }
      Manifests document = Manifests.of(new Manifest("org.acme", Samples.catalog(random), entries));
      String json = OpenApiExport.json(document, OpenApiOptions.NONE);

      OpenApiSchema.assertValid(json);
      assertThat(OpenApiExport.json(document, OpenApiOptions.NONE)).isEqualTo(json);
    }
  }

  @Test
  void theSchemaWouldNotTakeJustAnything() {
    String json = OpenApiExport.json(document(entry("GET /a", "a", OPEN)), OpenApiOptions.NONE);

    assertThat(OpenApiSchema.isValid(json.replace("\"security\": []", "\"security\": [1]")))
        .isFalse();
  }

  private static JsonNode security(AccessRule rule) {
    return operation(rule).get("security");
  }

  private static JsonNode operation(AccessRule rule) {
    return export(document(entry("GET /it", "get", rule))).at("/paths/~1it/get");
  }

  private static JsonNode export(Manifests document) {
    String json = OpenApiExport.json(document, OpenApiOptions.NONE);
    OpenApiSchema.assertValid(json);
    return JsonText.tree(json);
  }
}
