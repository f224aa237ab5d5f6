package org.scopewarden.processor.corpus;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five real applications: the manifest lists what their sources say, no more and no less. */
class CorpusTest {

  private static final String WEAKENING_ALLOWED = "-Ascopewarden.severity.SW204=off";

  @ParameterizedTest(name = "{0}")
  @CsvSource({"dtrack, 257", "killbill, 282", "trino, 75", "pinot, 370"})
  void listsEveryEndpoint(String name, int endpoints) {
    Application application = Application.named(name);

    Compilation compilation = CorpusCompiler.compile(application.sources());

    assertThat(compilation).succeededWithoutWarnings();
    Comparison.of(name, application, compilation).expectNoDifference(endpoints);
  }

  @Test
  void listsEveryEndpointOfOpenhabWhereMethodsMayWeakenTheirClass() {
    Application application = Application.named("openhab");

    Compilation compilation = CorpusCompiler.compile(application.sources(), WEAKENING_ALLOWED);

    assertThat(compilation).succeededWithoutWarnings();
    Comparison.of("openhab", application, compilation).expectNoDifference(183);
  }

  /** Its rules may be read by users too, in a class that is for administrators. */
  @Test
  void refusesThreeMethodsOfOpenhab() {
    Compilation compilation = CorpusCompiler.compile(Application.named("openhab").sources());

    List<String> errors =
        compilation.errors().stream().map(error -> error.getMessage(Locale.ROOT)).toList();
    assertThat(errors)
        .hasSize(3)
        .allSatisfy(error -> assertThat(error).contains("[SW204]", "RuleResource"));
  }
}
