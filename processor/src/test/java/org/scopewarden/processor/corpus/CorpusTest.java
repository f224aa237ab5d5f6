package org.scopewarden.processor.corpus;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scopewarden.model.findings.ManifestFindings;

/** Five real applications: the manifest lists what their sources say, no more and no less. */
class CorpusTest {

  /**
   * Findings are what a reviewer would read. Pinot is four servers whose paths overlap, compiled as
   * one. The rule, if any, is one that the application breaks knowingly: see the other test.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "dtrack,   257, 8, SW602",
    "killbill, 282, 0, SW601",
    "openhab,  183, 2, SW204",
    "trino,    75, 3,  SW602",
    "pinot,    370, 69,",
  })
  void listsEveryEndpoint(String name, int endpoints, int findings, @Nullable String broken) {
    Application application = Application.named(name);
    String[] options =
        broken == null ? new String[0] : new String[] {"-Ascopewarden.severity." + broken + "=off"};

    Compilation compilation = CorpusCompiler.compile(application.sources(), options);

    assertThat(compilation).succeededWithoutWarnings();
    Comparison.of(name, application, compilation).expectNoDifference(endpoints);
    assertThat(ManifestFindings.of(CorpusCompiler.manifest(compilation)))
        .filteredOn(finding -> !finding.code().equals("SW903")) // The facts know no object checks.
        .hasSize(findings);
  }

  /**
   * Forms with a password, a tenant found by its key, and rules that users may read in a class that
   * is for administrators.
   */
  @ParameterizedTest(name = "{2} times {1} in {0}")
  @CsvSource({"dtrack, SW602, 2", "killbill, SW601, 1", "openhab, SW204, 3", "trino, SW602, 1"})
  void objectsToNothingElse(String name, String code, int times) {
    Compilation compilation = CorpusCompiler.compile(Application.named(name).sources());

    List<String> messages =
        Stream.concat(compilation.errors().stream(), compilation.warnings().stream())
            .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
            .toList();
    assertThat(messages)
        .hasSize(times)
        .allSatisfy(message -> assertThat(message).startsWith("[" + code + "]"));
  }
}
