package org.scopewarden.review.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.review.export.Samples.ALL;
import static org.scopewarden.review.export.Samples.READ;
import static org.scopewarden.review.export.Samples.document;
import static org.scopewarden.review.export.Samples.entry;
import static org.scopewarden.review.export.Samples.guarded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.model.ManifestWriter;
import org.scopewarden.review.export.JsonText;
import tools.jackson.databind.JsonNode;

class ExportCommandTest {

  private static final String ISSUER = "https://login.example.com";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private Path old = Path.of("");
  private Path now = Path.of("");

  @BeforeEach
  void write() throws IOException {
    old =
        Files.writeString(
            folder.resolve("old.json"),
            ManifestWriter.write(document(entry("GET /users/{id}", "get", guarded(ALL)))));
    now =
        Files.writeString(
            folder.resolve("now.json"),
            ManifestWriter.write(document(entry("GET /users/{id}", "get", guarded(READ)))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "export",
        "export nothing NOW",
        "export openapi",
        "export openapi NOW --issuer http://plain.example",
        "export openapi NOW --token-url http://plain.example",
        "export openapi NOW --issuer https://a.example --token-url https://a.example/t",
        "export openapi NOW --authorization-url https://a.example",
        "export openapi NOW --accepts passkey",
        "export metadata NOW",
        "export metadata NOW --resource http://plain.example",
        "export sarif NOW",
        "export sarif OLD NOW --artifact /etc/it",
        "export markdown NOW",
        "openapi-check NOW",
      })
  void aWrongCallIsOne(String call) {
    String[] arguments = call.split(" ");
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = arguments[i].replace("NOW", now.toString()).replace("OLD", old.toString());
    }
    Run run = Run.of((Object[]) arguments);

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Usage: scopewarden");
  }

  @Test
  void whatCannotBeReadIsNoAnswer() {
    assertThat(Run.of("export", "keycloak", folder.resolve("none")).exitCode())
        .isEqualTo(ExitCode.NO_ANSWER);
    Run check = Run.of("openapi-check", now, now);

    assertThat(check.exitCode()).isEqualTo(ExitCode.NO_ANSWER);
    assertThat(check.err()).contains("\"openapi\" must be 3.0 or 3.1").hasLineCount(1);
  }

  @Test
  void openApiIsWrittenAndChecked() {
    Path file = folder.resolve("openapi.yaml");
    Run export = Run.of("export", "openapi", now, "--yaml", "--title", "Users", "-o", file);

    assertThat(export).isEqualTo(new Run(ExitCode.FINE, "", ""));
    assertThat(file).content().contains("title: \"Users\"");
    assertThat(Run.of("openapi-check", file, now))
        .isEqualTo(new Run(ExitCode.FINE, line("The file says what the manifests say."), ""));
    Run changed = Run.of("openapi-check", file, old);

    assertThat(changed.exitCode()).isEqualTo(ExitCode.FOUND);
    assertThat(changed.out())
        .contains("openapi.yaml:", "promises-less: GET /users/{id}")
        .endsWith(line("2 differences."));
  }

  @Test
  void differencesAreToldToPrograms() throws IOException {
    Path file = Files.writeString(folder.resolve("api.json"), "{\"openapi\": \"3.0.0\"}");
    Run run = Run.of("openapi-check", "--json", file, now);

    assertThat(run.exitCode()).isEqualTo(ExitCode.FOUND);
    assertThat(JsonText.tree(run.out()).at("/differences/0"))
        .hasToString(
            "{\"kind\":\"not-listed\",\"request\":\"GET /users/{id}\",\"pointer\":\"\",\"line\":0,"
                + "\"text\":\"the file does not have org.acme.Users.get()\"}");
    assertThat(Run.of("openapi-check", file, now).out()).endsWith(line("1 difference."));
  }

  @Test
  void whereTokensComeFromIsAnOption() {
    assertThat(bearer("--issuer", ISSUER).get("type").stringValue()).isEqualTo("openIdConnect");
    assertThat(bearer("--token-url", ISSUER).get("type").stringValue()).isEqualTo("oauth2");
    assertThat(bearer("--server", ISSUER).get("type").stringValue()).isEqualTo("http");
  }

  private JsonNode bearer(String option, String value) {
    Run run = Run.of("export", "openapi", now, option, value);
    assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
    return JsonText.tree(run.out()).at("/components/securitySchemes/bearer");
  }

  @Test
  void scopesAreWrittenForKeycloak() {
    Run realm = Run.of("export", "keycloak", now, "--audience", "api");

    assertThat(JsonText.tree(realm.out()).get("clientScopes").size()).isEqualTo(3);
    assertThat(Run.of("export", "keycloak", now, "--lines").out()).hasLineCount(3);
  }

  @Test
  void metadataIsWritten() {
    Run run =
        Run.of("export", "metadata", now, "--resource", "https://api.example", "--issuer", ISSUER);

    assertThat(JsonText.tree(run.out()).get("authorization_servers"))
        .hasToString("[\"" + ISSUER + "\"]");
  }

  @Test
  void changesAreWritten() {
    Run sarif = Run.of("export", "sarif", old, now);
    Run markdown = Run.of("export", "markdown", old, now);

    assertThat(JsonText.tree(sarif.out()).at("/runs/0/results/0/ruleId").stringValue())
        .isEqualTo("scopewarden/weakened");
    assertThat(sarif.out()).doesNotContain(folder.toString());
    assertThat(markdown.exitCode()).isEqualTo(ExitCode.FINE);
    assertThat(markdown.out()).contains("**1 weakening** to be approved");
  }

  private static String line(String text) {
    return text + System.lineSeparator();
  }
}
