package org.scopewarden.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.processor.Fixtures.compile;
import static org.scopewarden.processor.Fixtures.fixture;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.ManifestReader;
import org.scopewarden.model.Route;

/** Resource classes of jars, which get their rules from a package of the application. */
class AdoptionTest {

  private static final String INTERCEPTOR =
      "adopter.org_glassfish_jersey_server_wadl_internal_WadlResourceInterceptor";

  @Test
  void givesAClassOfAJarItsRules() throws Exception {
    Compilation compilation = adopt("good", "-Xlint:all,-processing", "-Werror");

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(manifest(compilation).module()).isEqualTo("adopter");
    assertThat(manifest(compilation).entries())
        .extracting(AdoptionTest::inWords)
        .containsExactly(
            "[GET /application.wadl] docs:read by adopter",
            "[GET /application.wadl/{path}] public by adopter",
            "[GET /home] authenticated by adopter.HomeResource.home()");
    assertThat(
            text(
                compilation,
                "META-INF/services/org.scopewarden.runtime.access.ResourceInterceptor"))
        .isEqualTo(INTERCEPTOR + "\n");
    assertThat(compilation).generatedSourceFile(INTERCEPTOR);
  }

  @Test
  void givesAMethodItsRule() throws Exception {
    assertThat(manifest(adopt("denied", "-Ascopewarden.severity.SW204=off")).entries())
        .extracting(AdoptionTest::inWords)
        .contains(
            "[GET /application.wadl] a or b, and docs:read by adopter",
            "[GET /application.wadl/{path}] denied by adopter");
    assertThat(adopt("denied")).hadErrorCount(1);
    assertThat(adopt("denied")).hadErrorContaining("[SW204]");
  }

  @ParameterizedTest(name = "{0} is refused with {1}")
  @CsvSource({
    "UndeclaredMethod, SW101, 2",
    "NoSuchMethod,     SW401, 5",
    "DeclaredTwice,    SW401, 4",
    "CompiledHere,     SW401, 2",
    "NoResource,       SW402, 2",
    "BlankReason,      SW403, 3",
  })
  void refuses(String mistake, String code, long line) {
    Compilation compilation = adopt(mistake);

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining("[" + code + "]")
        .inFile(fixture("adoption/" + mistake + "/package-info.java"))
        .onLine(line);
  }

  @Test
  void listsASubResourceThatOtherModulesMount() throws Exception {
    Compilation compilation = compile(fixture("good/ForOthers.java"), "-Xlint:all,-processing");

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation).generatedSourceFile("fixture.ForOthersInterceptor");
    Manifest manifest = read(compilation, "META-INF/scopewarden/fixture.json");
    assertThat(manifest.entries())
        .extracting(AdoptionTest::inWords)
        .containsExactly("[] users:read by fixture.ForOthers.list()");
  }

  private static Compilation adopt(String folder, String... options) {
    return compile(
        List.of(
            fixture("adoption/" + folder + "/package-info.java"),
            fixture("adoption/HomeResource.java")),
        options);
  }

  private static String inWords(Entry entry) {
    List<String> routes = entry.routes().stream().map(Route::toString).distinct().toList();
    AccessRule rule = entry.rule();
    return routes + " " + rule + " by " + entry.declaredOn();
  }

  private static Manifest manifest(Compilation compilation) throws IOException {
    return read(compilation, "META-INF/scopewarden/adopter.json");
  }

  private static Manifest read(Compilation compilation, String file) throws IOException {
    try (InputStream input = output(compilation, file).openInputStream()) {
      return ManifestReader.read(input, file);
    }
  }

  private static String text(Compilation compilation, String file) throws IOException {
    try (InputStream input = output(compilation, file).openInputStream()) {
      return new String(input.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static JavaFileObject output(Compilation compilation, String file) {
    return compilation.generatedFile(StandardLocation.CLASS_OUTPUT, file).orElseThrow();
  }
}
