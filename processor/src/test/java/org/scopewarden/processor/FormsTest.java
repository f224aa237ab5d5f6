package org.scopewarden.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.processor.Fixtures.compile;
import static org.scopewarden.processor.Fixtures.fixture;

import com.google.testing.compile.Compilation;
import java.io.InputStream;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.scopewarden.model.ManifestReader;

/** Whichever form a rule is said in, it is the same rule. */
class FormsTest {

  @Test
  void givesEveryFormTheSameNormalForm() throws Exception {
    Compilation compilation = compile(fixture("good/Forms.java"), "-Werror");

    assertThat(compilation).succeededWithoutWarnings();
    try (InputStream input =
        compilation
            .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/scopewarden/fixture.json")
            .orElseThrow()
            .openInputStream()) {
      assertThat(ManifestReader.read(input, "forms").entries())
          .hasSize(8)
          .allSatisfy(
              entry -> assertThat(entry.rule()).hasToString("users:delete, and users:read"));
    }
  }
}
