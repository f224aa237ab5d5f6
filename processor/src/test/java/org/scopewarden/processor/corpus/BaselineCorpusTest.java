package org.scopewarden.processor.corpus;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.Entry;

/** Real applications adopt in one step, from sources in which nothing is declared. */
class BaselineCorpusTest {

  private static final Pattern DECLARATION =
      Pattern.compile("(?m)^ *@(Public|Authenticated|RequiresScope)\\b.*\n");

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource({"dtrack, 257", "killbill, 282"})
  void adoptsWithoutADeclaration(String name, int endpoints) throws Exception {
    Application application = Application.named(name);
    List<SourceFile> undeclared =
        application.sources().stream().map(BaselineCorpusTest::withoutDeclarations).toList();
    Path baseline = folder.resolve("scopewarden.baseline");
    String option = "-Ascopewarden.baseline=" + baseline;

    assertThat(CorpusCompiler.compile(undeclared, "-Xmaxerrs", "1000")).hadErrorCount(endpoints);
    assertThat(CorpusCompiler.compile(undeclared, option, "-Ascopewarden.baseline.write=true"))
        .succeededWithoutWarnings();
    String written = Files.readString(baseline);
    Compilation adopted = CorpusCompiler.compile(undeclared, option);

    assertThat(adopted).succeededWithoutWarnings();
    List<Entry> entries = CorpusCompiler.manifest(adopted).entries();
    assertThat(entries)
        .hasSize(endpoints)
        .allSatisfy(entry -> assertThat(entry.rule()).isEqualTo(new AccessRule.Denied()))
        .allSatisfy(entry -> assertThat(entry.declaredOn()).isEqualTo(Entry.BASELINE));
    assertThat(written.lines().filter(line -> !line.startsWith("#")))
        .containsExactlyElementsOf(
            entries.stream().map(entry -> "denied " + entry.id()).sorted().toList());
    assertThat(baseline).content().isEqualTo(written);
    declareAll(application, option, baseline);
  }

  private static void declareAll(Application application, String option, Path baseline) {
    assertThat(CorpusCompiler.compile(application.sources(), option)).failed();
    assertThat(
            CorpusCompiler.compile(
                application.sources(), option, "-Ascopewarden.baseline.write=true"))
        .succeededWithoutWarnings();
    assertThat(baseline).content().matches("(#.*\n)*");
  }

  private static SourceFile withoutDeclarations(SourceFile source) {
    return new SourceFile(source.type(), DECLARATION.matcher(source.content()).replaceAll(""));
  }
}
