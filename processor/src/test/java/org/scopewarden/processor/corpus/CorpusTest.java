package org.scopewarden.processor.corpus;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five real applications: the manifest lists what their sources say, no more and no less. */
class CorpusTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({"dtrack, 257", "killbill, 282", "openhab, 183", "trino, 75", "pinot, 370"})
  void listsEveryEndpoint(String name, int endpoints) {
    Application application = Application.named(name);
    List<SourceFile> sources = application.sources();

    Compilation compilation = CorpusCompiler.compile(sources);

    assertThat(compilation).succeededWithoutWarnings();
    List<Row> expected = application.rows();
    List<Row> actual =
        CorpusCompiler.manifest(compilation).entries().stream().flatMap(Row::of).toList();
    String missing = Row.without(expected, actual);
    String extra = Row.without(actual, expected);
    System.out.printf(
        "corpus %s: %d endpoints in %d classes (%d sources), %d routes in the manifest,"
            + " %d missing, %d extra%n",
        name,
        expected.size(),
        application.byResource().size(),
        sources.size(),
        actual.size(),
        missing.lines().count(),
        extra.lines().count());
    assertThat(missing).as("missing in the manifest").isEmpty();
    assertThat(extra).as("in the manifest but not in the facts").isEmpty();
    assertThat(actual).hasSameSizeAs(expected).hasSize(endpoints);
  }
}
