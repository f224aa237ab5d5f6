package org.scopewarden.processor.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.processor.environment.LegacyProject.LINES;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line that is not right opens nothing, and a file that is not right is no baseline. */
class UnreadableBaselineTest {

  private static final String HEALTH = "org.acme.UsersResource.health()";
  private static final String LISTED = "denied " + HEALTH;
  private static final String QUIET = "-Ascopewarden.severity.SW102=off";

  @TempDir private Path folder;
  private LegacyProject legacy;

  @BeforeEach
  void copyProject() {
    legacy = LegacyProject.in(folder);
  }

  /** Each means an endpoint, which is denied: there is no second message. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          public org.acme.UsersResource.health()           | it says no reason
          public org.acme.UsersResource.health() because   | it says no reason
          public org.acme.UsersResource.health() becausex y | it is neither "denied ENDPOINT" nor
          public org.acme.UsersResource.health() polled    | it is neither "denied ENDPOINT" nor
          PUBLIC org.acme.UsersResource.health() because x | it is neither "denied ENDPOINT" nor
          denied org.acme.UsersResource.health() because x | it is neither "denied ENDPOINT" nor
          allowed org.acme.UsersResource.health()          | it is neither "denied ENDPOINT" nor
          """)
  void refusesALineAndDeniesItsEndpoint(String line, String finding) {
    legacy.listWith(LISTED, line);

    assertRefused(legacy.build(), 3, "[SW102] \"" + line + "\": " + finding);
    assertRefused(legacy.write(), 3, "[SW102] \"" + line + "\": " + finding);

    assertThat(legacy.build(QUIET).succeeded()).isTrue();
    assertThat(legacy.manifest())
        .contains("\"" + HEALTH + "\"")
        .doesNotContain("\"access\": \"public\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "denied",
        "public because it is",
        "org.acme.UsersResource.gone()",
        "denied org.acme.UsersResource",
        "denied org.acme.UsersResource.list( # and more",
      })
  void refusesALineThatMeansNoEndpoint(String line) {
    legacy.list(Stream.concat(LINES.stream(), Stream.of("", line)).toList());

    assertRefused(legacy.build(), 6, "[SW102] \"" + line + "\": it is neither");
  }

  @Test
  void needsALineOfItsOwnForEachEndpoint() {
    List<String> lines = new ArrayList<>(LINES);
    lines.remove(LISTED);
    lines.add("denied");

    legacy.list(lines);

    assertThat(legacy.build().messages())
        .satisfiesExactlyInAnyOrder(
            message -> assertThat(message).contains("[SW101] GET /users/health"),
            message -> assertThat(message).contains(":4: [SW102] \"denied\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          denied org.acme.UsersResource.health()                | denied org.acme.UsersResource.health()
          denied org.acme.UsersResource.health()                | public org.acme.UsersResource.health() because x
          public org.acme.UsersResource.health() because x      | denied org.acme.UsersResource.health()
          public org.acme.UsersResource.health() because x      | public org.acme.UsersResource.health() because y
          """)
  void refusesTwoLinesForOneEndpoint(String first, String second) {
    legacy.listWith(LISTED, first + "\n" + second);

    assertRefused(
        legacy.build(), 4, "[SW102] \"" + second + "\": line 3 lists the endpoint already");

    assertThat(legacy.build(QUIET).succeeded()).isTrue();
    assertThat(legacy.manifest()).doesNotContain("\"access\": \"public\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<<<<<<< HEAD", "=======", ">>>>>>> main", "||||||| 1f2e3d", "<<<<<<<"})
  void refusesAFileInConflict(String mark) {
    legacy.listWith(
        LISTED, mark + "\npublic " + HEALTH + " because x\n=======\n" + LISTED + "\n>>>>>>> z");

    assertRefused(legacy.build(QUIET), 3, "[SW106] a merge conflict is not resolved");
    assertRefused(legacy.write(QUIET), 3, "[SW106] a merge conflict is not resolved");
  }

  @Test
  void refusesAMissingFile() {
    assertRefused(legacy.build(QUIET), 0, "[SW106] there is no such file: ");
    assertThat(legacy.build("-Ascopewarden.severity.SW106=off").messages())
        .anyMatch(message -> message.contains("this rule is always an error"))
        .anyMatch(message -> message.contains("[SW106]"));
  }

  /** Gradle's daemon runs in a folder that nobody thinks of. */
  @Test
  void saysWhereARelativePathStarts() {
    Path relative = Path.of("not-there.baseline");

    assertRefused(
        new LegacyProject(legacy.project(), relative).build(QUIET),
        relative,
        "[SW106] there is no such file, seen from " + Path.of("").toAbsolutePath() + ": ");
  }

  @Test
  void refusesWhatIsNoText() throws Exception {
    Files.write(legacy.baseline(), (LISTED + "é").getBytes(StandardCharsets.ISO_8859_1));

    assertRefused(legacy.build(QUIET), 0, "[SW106] it is not UTF-8: ");
  }

  @Test
  void refusesAFolder() throws Exception {
    Files.createDirectory(legacy.baseline());

    assertRefused(legacy.build(QUIET), 0, "[SW106] it cannot be read (");
    assertRefused(legacy.write(QUIET), 0, "[SW106] it cannot be read (");
  }

  @Test
  void makesNoFolderForAMistypedPath() {
    Path mistyped = folder.resolve("not-there/scopewarden.baseline");

    assertRefused(
        new LegacyProject(legacy.project(), mistyped).write(),
        mistyped,
        "[SW106] it cannot be written (");

    assertThat(mistyped.getParent()).doesNotExist();
    assertThat(legacy.project().manifests()).isEmpty();
  }

  @Test
  void keepsTheFileIfItCannotBeReplaced() throws Exception {
    legacy.list(LINES);
    legacy
        .project()
        .edit(
            LegacyProject.ORDERS,
            "@DELETE",
            "@jakarta.ws.rs.PUT\n  @jakarta.annotation.security.DenyAll");
    legacy.project().edit(LegacyProject.ORDERS, "import jakarta.ws.rs.DELETE;\n", "");
    Files.createDirectories(folder.resolve("scopewarden.baseline.new/occupied"));

    assertRefused(legacy.write(), 0, "[SW106] it cannot be written (");

    assertThat(legacy.listed()).isEqualTo(LINES);
  }

  private void assertRefused(Built built, int line, String message) {
    assertRefused(built, line == 0 ? legacy.baseline() : legacy.baseline() + ":" + line, message);
  }

  private static void assertRefused(Built built, Object place, String message) {
    assertThat(built.messages())
        .singleElement()
        .asString()
        .startsWith(" " + place + ": " + message);
    assertThat(built.succeeded()).isFalse();
  }
}
