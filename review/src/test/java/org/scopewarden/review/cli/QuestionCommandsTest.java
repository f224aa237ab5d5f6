package org.scopewarden.review.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.review.Samples.AUTHENTICATED;
import static org.scopewarden.review.Samples.OPEN;
import static org.scopewarden.review.Samples.entry;
import static org.scopewarden.review.Samples.manifest;
import static org.scopewarden.review.Samples.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.ManifestWriter;

class QuestionCommandsTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private Path manifest = Path.of("");

  @BeforeEach
  void write() throws IOException {
    manifest = json("old.json", users(rule("users:read", "role staff")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          explain GET /users --scopes users:read --roles staff,other   | 0
          explain GET /users -s write,users:read --roles staff          | 0
          explain GET /users --scopes users:read                       | 1
          explain GET /users                                           | 1
          explain GET /nope --scopes users:read                        | 1
          explain HEAD /users --roles staff --scopes users:read        | 0
          explain OPTIONS /users                                       | 0
          explain GET /me --scopes=                                    | 0
          explain GET /me --scheme api-key                             | 0
          explain GET /me --scheme sessions                            | 2
          explain GET                                                  | 2
          explain /users GET                                           | 2
          explain GET http://acme.example/users                        | 2
          explain GET /users --accept json                             | 2
          explain GET /users --color blue                              | 2
          who-can GET /users                                           | 0
          who-can GET /nope                                            | 1
          who-can GET                                                  | 2
          least GET /users GET /me                                     | 0
          least GET /users GET                                         | 2
          least GET /users GET /nope                                   | 1
          reach --scopes users:read                                    | 0
          reach                                                        | 0
          reach GET                                                    | 2
          """)
  void promisesExitCodes(String command, int exitCode) {
    Run run = Run.of((Object[]) (command + " -m " + manifest).split(" "));

    assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(exitCode);
    assertThat(run.out().isEmpty()).isEqualTo(exitCode == ExitCode.WRONG_USE);
  }

  @ParameterizedTest
  @CsvSource({"explain GET /me", "who-can GET /me", "least GET /me", "reach", "compare old.json"})
  void answersNothingFromAManifestThatItCannotRead(String command) throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{\"schema\": 1,");
    String place = command.startsWith("compare") ? " " : " -m ";

    Run run =
        Run.of(
            (Object[])
                (command.replace("old.json", manifest.toString()) + place + broken).split(" "));

    assertThat(run.exitCode()).isEqualTo(ExitCode.NO_ANSWER);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("broken.json:1:").hasLineCount(1);
  }

  @Test
  void tellsWeakeningsByItsExitCode() throws IOException {
    Path weaker = json("weaker.json", users(AUTHENTICATED));

    assertThat(Run.of("compare", manifest, manifest))
        .isEqualTo(
            new Run(0, "Nothing changed, nothing needs approval" + System.lineSeparator(), ""));
    assertThat(Run.of("compare", weaker, manifest).exitCode()).isEqualTo(ExitCode.FINE);
    assertThat(Run.of("compare", weaker, manifest).out()).contains("strengthened  GET /users");
    assertThat(Run.of("compare", manifest, weaker).exitCode()).isEqualTo(ExitCode.FOUND);
    assertThat(Run.of("--json", "compare", manifest, weaker).exitCode()).isEqualTo(ExitCode.FOUND);
    assertThat(Run.of("compare", manifest).exitCode()).isEqualTo(ExitCode.WRONG_USE);
  }

  @Test
  void coloursOnlyWhereItIsWanted() {
    Object[] command = {"who-can", "GET", "/me", "-m", manifest, "--color", "always"};

    assertThat(Run.of(command).out()).startsWith("\u001b[32mGET /me");
    command[6] = "never";
    assertThat(Run.of(command).out()).startsWith("GET /me");
  }

  @Test
  void showsWhatAManifestWouldHide() throws IOException {
    Path hidden =
        json(
            "hidden.json",
            users(new AccessRule.Public("\u001b[2Jgone \u202eright to left", false)));

    assertThat(Run.of("who-can", "GET", "/users", "-m", hidden).out())
        .contains("\\u001B[2Jgone \\u202Eright to left");
  }

  private static Manifest users(AccessRule all) {
    return manifest(
        "org.acme",
        Catalog.NONE,
        entry("all", all, "GET /users"),
        entry("me", AUTHENTICATED, "GET /me"),
        entry("health", OPEN, "GET /health"));
  }

  private Path json(String name, Manifest content) throws IOException {
    return Files.writeString(folder.resolve(name), ManifestWriter.write(content));
  }
}
