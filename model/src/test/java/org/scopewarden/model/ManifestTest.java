package org.scopewarden.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestTest {

  private static final Scope READ = new Scope("users:read");
  private static final Scope ALL = new Scope("admin:all");

  private static final AccessRule EVERYTHING =
      new AccessRule.Guarded(
          List.of(Scheme.SESSION, Scheme.BEARER),
          List.of(
              new Clause(List.of(READ, new InstanceScope(READ, "id"))),
              new Clause(List.of(new Role("realm admin")))),
          List.of(
              new ObjectCheck(
                  "org.acme.Owns",
                  "test",
                  List.of(
                      new ObjectCheck.Parameter(ObjectCheck.Source.PATH, "id"),
                      new ObjectCheck.Parameter(ObjectCheck.Source.HEADER, "X-Tenant")))),
          new StepUp(List.of("silver", "gold"), OptionalLong.of(300)));

  private static final Manifest MANIFEST =
      new Manifest(
          "org.acme",
          new Catalog(
              List.of(
                  new CatalogScope(READ, "Read users", List.of()),
                  new CatalogScope(ALL, "Everything", List.of(READ, ALL)))),
          List.of(
              entry("DELETE", "delete", new AccessRule.Denied()),
              entry("GET", "get", guarded(READ)),
              entry("POST", "create", new AccessRule.Guarded(List.of())),
              entry("PATCH", "patch", EVERYTHING),
              entry("PUT", "put", new AccessRule.Public("says \"hello\"", true))));

  @Test
  void comesBackAsItWasWritten() {
    assertThat(read(ManifestWriter.write(MANIFEST))).isEqualTo(MANIFEST);
  }

  @Test
  void fulfilsItsPublishedSchema() throws Exception {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("../docs/manifest.schema.json")));

    assertThat(schema.validate(ManifestWriter.write(MANIFEST), InputFormat.JSON)).isEmpty();
    String wrong = ManifestWriter.write(MANIFEST).replace("\"denied\"", "\"open\"");
    assertThat(schema.validate(wrong, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void isTheSameWhateverTheOrder() {
    Manifest reversed =
        new Manifest(
            MANIFEST.module(),
            new Catalog(
                List.of(MANIFEST.catalog().scopes().get(1), MANIFEST.catalog().scopes().get(0))),
            List.of(
                MANIFEST.entries().get(4),
                MANIFEST.entries().get(3),
                MANIFEST.entries().get(1),
                MANIFEST.entries().get(2),
                MANIFEST.entries().get(0)));

    assertThat(ManifestWriter.write(reversed)).isEqualTo(ManifestWriter.write(MANIFEST));
  }

  @ParameterizedTest(name = "{0} for {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '"schema": 1'          | '"schema": 2'            | x.json:2:13: "schema" must be 1
          '"access": "denied"'   | '"access": "open"'       | "access" is "open"
          '"access": "denied"'   | '"access": "guarded"'    | "clauses" expected
          'users:read'           | 'users read'             | is not a scope-token
          'get()V'               | 'get'                    | "get" is not a method signature
          '"path": "/users"'     | '"path": 7'              | a string expected
          '"path": "/users"'     | '"path": "users"'        | "path" does not begin with a slash
          '"method": "GET"'      | '"method": ""'           | "method" is empty
          '"module": "org.acme"' | '"module": "org/acme"'   | "org/acme" is not the name of a module
          'Everything'           | 'Something'              | "digest" does not match
          '"identify": true'     | '"identify": 1'          | true or false expected
          '"identify": true'     | '"identify": true, "x": 1' | "x" is not expected here
          '"reason": "says \\"hello\\""' | '"reason": " "'  | "reason" is blank
          '"module": "org.acme",' | '"module": "org.acme", "module": "org.acme",' | x.json:3
          '"parameter": "id"'    | '"parameter": "{id"'     | "{id" is not a path parameter
          '"role": "realm admin"' | '"role": " "'           | "role" is blank
          '"bearer"'             | '"bear"'                 | "bear" is not a scheme
          '"from": "header"'     | '"from": "cookie"'       | "from" is "cookie"
          '"maxAge": 300'        | '"maxAge": -1'           | "maxAge" is negative
          '"maxAge": 300'        | '"maxAge": 301'          | "digest" does not match
          '"maxAge": 300'        | '"minAge": 300'          | "minAge" is not expected here
          '"checks"'             | '"tests"'                | "tests" is not expected here
          '"clauses"'            | '"clause"'               | "clauses" expected
          '"module"'             | 'module'                 | x.json:3
          """)
  void refusesWhatIsNoManifest(String original, String replacement, String message) {
    String text = ManifestWriter.write(MANIFEST);
    assertThat(text).contains(original);

    assertThatThrownBy(() -> read(text.replace(original, replacement)))
        .isInstanceOf(ManifestException.class)
        .hasMessageContaining(message);
  }

  /** A second one would win where a reader looks entries up, and lose where it searches them. */
  @Test
  void refusesOneIdTwice() {
    Entry open = entry("GET", "get", new AccessRule.Public("for the test", false));
    Manifest twice =
        new Manifest("m", Catalog.NONE, List.of(entry("GET", "get", guarded(READ)), open));

    assertThatThrownBy(() -> read(ManifestWriter.write(twice)))
        .isInstanceOf(ManifestException.class)
        .hasMessageMatching(
            "x\\.json:\\d+:\\d+: there are two entries with the id \"org.acme.Users.get\\(\\)\"");
  }

  @Test
  void refusesOneScopeTwice() {
    Catalog twice =
        new Catalog(
            List.of(
                new CatalogScope(READ, "", List.of()), new CatalogScope(READ, "", List.of(ALL))));

    assertThatThrownBy(() -> read(ManifestWriter.write(new Manifest("m", twice, List.of()))))
        .isInstanceOf(ManifestException.class)
        .hasMessageMatching("x\\.json:\\d+:\\d+: \"users:read\" is in the catalogue twice");
  }

  @Test
  void refusesAPathThatNobodyCouldRead() {
    String nested = "/{id: " + "(".repeat(1_000) + "x" + ")".repeat(1_000) + "}";
    String text = ManifestWriter.write(MANIFEST).replace("\"/users\"", "\"" + nested + "\"");

    assertThatThrownBy(() -> read(text))
        .isInstanceOf(ManifestException.class)
        .hasMessageMatching("x\\.json:\\d+:\\d+: \"path\" has more than 2000 characters");
  }

  @Test
  void refusesHalfAFileAndMoreThanOne() {
    String text = ManifestWriter.write(MANIFEST);

    assertThatThrownBy(() -> read(text.substring(0, text.length() / 2)))
        .isInstanceOf(ManifestException.class)
        .hasMessageStartingWith("x.json:");
    assertThatThrownBy(() -> read(text + text)).isInstanceOf(ManifestException.class);
    assertThatThrownBy(() -> read("")).isInstanceOf(ManifestException.class);
    assertThatThrownBy(() -> ManifestReader.read(Path.of("no-such-file.json")))
        .isInstanceOf(ManifestException.class)
        .hasMessageContaining("no-such-file.json");
  }

  private static AccessRule guarded(Scope scope) {
    return new AccessRule.Guarded(List.of(Clause.anyOf(List.of(scope))));
  }

  private static Entry entry(String verb, String method, AccessRule rule) {
    return new Entry(
        "org.acme.Users",
        new MethodSignature(method, "()V"),
        List.of(new Route(verb, "/users", List.of(), List.of("text/plain"))),
        rule,
        verb.equals("PATCH") ? "all alike" : "",
        "org.acme.Users");
  }

  private static Manifest read(String json) {
    return ManifestReader.read(
        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "x.json");
  }
}
