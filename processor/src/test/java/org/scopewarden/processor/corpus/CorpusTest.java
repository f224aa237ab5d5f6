package org.scopewarden.processor.corpus;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scopewarden.model.findings.ManifestFindings;

/** Five real applications: the manifest lists what their sources say, no more and no less. */
class CorpusTest {

  /**
   * As the adopter of each would commit it, with every rule at its default and a reason wherever
   * the application breaks one knowingly. Findings are what a reviewer would read. Pinot is four
   * servers whose paths overlap, compiled as one.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "dtrack,   257, 8",
    "killbill, 282, 0",
    "openhab,  183, 2",
    "trino,    75, 3",
    "pinot,    370, 69",
  })
  void listsEveryEndpoint(String name, int endpoints, int findings) {
    Application application = Application.named(name);

    Compilation compilation = CorpusCompiler.compile(application.sources());

    assertThat(compilation).succeededWithoutWarnings();
    Comparison.of(name, application, compilation).expectNoDifference(endpoints);
    assertThat(ManifestFindings.of(CorpusCompiler.manifest(compilation)))
        .filteredOn(finding -> !finding.code().equals("SW903")) // The facts know no object checks.
        .hasSize(findings);
  }

  /**
   * Forms with a password, a tenant found by its key, and rules that users may read in a class that
   * is for administrators: each is a mistake, as long as nobody says why it is none.
   */
  @ParameterizedTest(name = "{2} times {1} in {0}")
  @CsvSource({
    "dtrack,   SW602, 2",
    "killbill, SW601, 1",
    "openhab,  SW204, 3",
    "trino,    SW602, 1",
    "pinot,    none,  0",
  })
  void objectsToNothingElse(String name, String code, int times) {
    List<SourceFile> sources =
        Application.named(name).sources().stream().map(Acknowledgements::removeFrom).toList();

    Compilation compilation = CorpusCompiler.compile(sources);

    List<String> messages =
        Stream.concat(compilation.errors().stream(), compilation.warnings().stream())
            .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
            .toList();
    assertThat(messages)
        .hasSize(times)
        .allSatisfy(message -> assertThat(message).startsWith("[" + code + "]"));
  }
}
