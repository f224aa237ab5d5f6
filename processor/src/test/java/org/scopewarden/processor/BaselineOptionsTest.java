package org.scopewarden.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.scopewarden.processor.Fixtures.compile;
import static org.scopewarden.processor.Fixtures.fixture;

import com.google.testing.compile.Compilation;
import java.util.List;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineOptionsTest {

  @ParameterizedTest(name = "-Ascopewarden.{0}")
  @CsvSource({
    "module=hidden/users, -Ascopewarden.module names no module: say -Ascopewarden.module=NAME",
    "baseline=,           -Ascopewarden.baseline names no file: say -Ascopewarden.baseline=FILE",
    "baseline,            -Ascopewarden.baseline names no file: say -Ascopewarden.baseline=FILE",
    "baseline.write=yes,  -Ascopewarden.baseline.write=yes: say true or false",
    "baseline.write,      -Ascopewarden.baseline.write=null: say true or false",
    "baseline.write=true, -Ascopewarden.baseline.write has no effect without",
  })
  void warnsOfAMistake(String option, String warning) {
    Compilation compilation =
        compile(fixture("good/UsersResource.java"), "-Ascopewarden." + option);

    assertThat(compilation).succeeded();
    assertThat(compilation).hadWarningCount(1);
    assertThat(compilation).hadWarningContaining(warning);
    assertThat(compilation)
        .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/scopewarden/fixture.json");
  }

  @Test
  void takesNoFileForNoBaseline() {
    Compilation compilation =
        compile(fixture("bad/UndeclaredEndpoint.java"), "-Ascopewarden.baseline=");

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("[SW101]");
  }

  @Test
  void staysQuietWhereNothingIsWritten() {
    Compilation compilation =
        compile(
            List.of(fixture("environment/legacy/org/acme/Greeting.java")),
            "-Ascopewarden.baseline.write=false",
            "-Werror");

    assertThat(compilation).succeededWithoutWarnings();
  }
}
