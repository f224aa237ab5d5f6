package org.scopewarden.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.processor.Fixtures.compile;
import static org.scopewarden.processor.Fixtures.fixture;
import static org.scopewarden.processor.Fixtures.lastLineWith;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that are silent, or speak softly, unless somebody asks. */
class ReportTest {

  @ParameterizedTest(name = "{0} is found by {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OddOneOut            | SW105 | void delete(    | DELETE /users is "authenticated", the other 4 that write
          CommonRequest        | SW501 | String user(    | GET /users/me matches both GET /users/{id}
          CommonRequestByRegex | SW502 | String byPath(  | GET /users/x matches both GET /users/{path: [a-z/]+}
          UncheckedObject      | SW903 | void delete(    | DELETE /users/{id} names an object
          RestatesClass        | SW205 | {"users:delete" | "users:delete, and users:read" stands on fixture.RestatesClass
          SplitDeclaration     | SW207 | "users:read")   | stands on fixture.SplitApi.list(), its rule on fixture.SplitDeclaration.list()
          """)
  void findsWhatIsAskedFor(String fixture, String code, String line, String text) {
    JavaFileObject source = fixture("bad/" + fixture + ".java");

    Compilation compilation = compile(source, "-Ascopewarden.severity." + code + "=warning");

    assertThat(compilation).succeeded();
    assertThat(compilation).hadWarningCount(1);
    assertThat(compilation)
        .hadWarningContaining("[" + code + "] ")
        .inFile(source)
        .onLine(lastLineWith(source, line));
    assertThat(compilation).hadWarningContaining(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OddOneOut",
        "CommonRequest",
        "CommonRequestByRegex",
        "UncheckedObject",
        "RestatesClass"
      })
  void isSilentUnlessAsked(String fixture) {
    Compilation compilation = compile(fixture("bad/" + fixture + ".java"), "-Werror");

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(messages(compilation.notes())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"OddOneOut, SW105", "CommonRequest, SW501", "CommonRequestByRegex, SW502"})
  void failsTheBuildIfAsked(String fixture, String code) {
    Compilation compilation =
        compile(fixture("bad/" + fixture + ".java"), "-Ascopewarden.severity." + code + "=error");

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("[" + code + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SW105", "SW107", "SW205", "SW207", "SW501", "SW502"})
  void staysQuietWhereNothingIsToBeFound(String code) {
    Compilation compilation =
        compile(fixture("good/ApartResource.java"), "-Ascopewarden.severity." + code + "=error");

    assertThat(compilation).succeededWithoutWarnings();
  }

  @ParameterizedTest
  @CsvSource({"SplitDeclaration, 1", "MethodWeakensClass, 0", "OddOneOut, 0"})
  void mentionsASplitDeclaration(String fixture, int times) {
    Compilation compilation =
        compile(fixture("bad/" + fixture + ".java"), "-Ascopewarden.severity.SW204=off");

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(messages(compilation.notes()))
        .filteredOn(note -> note.startsWith("[SW207]"))
        .hasSize(times);
  }

  private static List<String> messages(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    return diagnostics.stream()
        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .filter(message -> message.startsWith("[SW"))
        .toList();
  }
}
