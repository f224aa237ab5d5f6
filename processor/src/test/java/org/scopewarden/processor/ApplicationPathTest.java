package org.scopewarden.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.processor.Fixtures.compile;
import static org.scopewarden.processor.Fixtures.fixture;

import com.google.testing.compile.Compilation;
import java.io.InputStream;
import java.util.List;
import javax.tools.StandardLocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.ManifestReader;
import org.scopewarden.model.Route;

/** Routes begin with the path of the application, where there can be no doubt about it. */
class ApplicationPathTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "One,       'GET /api/v1/things, GET /api/v1/things/{id}/part'",
    "Two,       GET /things",
    "Inherited, GET /things",
    "Root,      GET /things",
  })
  void beginsEachRoute(String fixture, String routes) throws Exception {
    Compilation compilation = compile(fixture("application/" + fixture + ".java"), "-Werror");

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(routes(compilation)).containsExactly(routes.split(", "));
  }

  private static List<String> routes(Compilation compilation) throws Exception {
    String location = Manifest.location("fixture");
    try (InputStream input =
        compilation
            .generatedFile(StandardLocation.CLASS_OUTPUT, location)
            .orElseThrow()
            .openInputStream()) {
      return ManifestReader.read(input, location).entries().stream()
          .flatMap(entry -> entry.routes().stream())
          .map(Route::toString)
          .toList();
    }
  }
}
