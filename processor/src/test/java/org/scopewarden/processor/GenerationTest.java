package org.scopewarden.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.processor.Fixtures.compile;
import static org.scopewarden.processor.Fixtures.fixture;

import com.google.testing.compile.Compilation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenerationTest {

  private static final String MANIFEST = "META-INF/scopewarden/fixture.json";
  private static final String SUMMARY = "META-INF/scopewarden/fixture.summary";

  @ParameterizedTest
  @ValueSource(strings = {"UsersResource", "Outer$Inner", "CheckedResource"})
  void writesTheInterceptor(String resource) {
    Compilation compilation = compile(allSources());

    assertThat(compilation).succeeded();
    Goldens.check(
        resource + "Interceptor.java",
        content(
            compilation.generatedSourceFile("fixture." + resource + "Interceptor").orElseThrow()));
  }

  @Test
  void writesTheManifest() {
    Compilation compilation = compile(allSources());

    Goldens.check("fixture.json", manifest(compilation, MANIFEST));
  }

  @Test
  void writesTheSummary() {
    Goldens.check("fixture.summary", manifest(compile(allSources()), SUMMARY));
  }

  @Test
  void writesTheSameBytesInAnyOrder() {
    List<JavaFileObject> sources = new ArrayList<>(allSources());
    String expected = written(compile(sources));
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(sources, new Random(seed));

      assertThat(written(compile(sources))).isEqualTo(expected);
    }
  }

  @Test
  void staysQuietWhenEveryWarningIsAnError() {
    Compilation compilation =
        compile(allSources(), "-Xlint:all,-processing", "-Werror", "-Ascopewarden.module=acme");

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(manifest(compilation, "META-INF/scopewarden/acme.json")).contains("\"acme\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Elder", "Meshed"})
  void copesWithOddResources(String resource) {
    Compilation compilation =
        compile(fixture("good/" + resource + ".java"), "-Xlint:all,-processing", "-Werror");

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(manifest(compilation, MANIFEST)).hasSizeLessThan(400_000);
  }

  @Test
  void keepsAQuotedMediaTypeWhole() {
    assertThat(manifest(compile(fixture("good/Elder.java")), MANIFEST))
        .contains("\"produces\": [ \"text/plain;profile=\\\"a,b\\\"\" ]");
  }

  @Test
  void claimsItsOwnAnnotations() {
    Compilation compilation = compile(allSources(), "-Xlint:processing");

    assertThat(compilation.warnings())
        .isNotEmpty()
        .noneMatch(warning -> warning.getMessage(Locale.ROOT).contains("org.scopewarden"));
  }

  @Test
  void warnsOfAnOptionThatDoesNotExist() {
    Compilation compilation = compile(allSources(), "-Ascopewarden.modul=acme");

    assertThat(compilation)
        .hadWarningContaining(
            "-Ascopewarden.modul is not an option of Scopewarden, did you mean"
                + " -Ascopewarden.module?");
  }

  private static List<JavaFileObject> allSources() {
    return List.of(
        fixture("good/UsersResource.java"),
        fixture("good/Outer.java"),
        fixture("good/CheckedResource.java"),
        fixture("support/OwnsUser.java"),
        fixture("support/Scopes.java"),
        fixture("support/Creates.java"),
        fixture("support/package-info.java"));
  }

  private static String written(Compilation compilation) {
    return manifest(compilation, MANIFEST) + manifest(compilation, SUMMARY);
  }

  private static String manifest(Compilation compilation, String location) {
    return content(
        compilation.generatedFile(StandardLocation.CLASS_OUTPUT, location).orElseThrow());
  }

  private static String content(JavaFileObject file) {
    try (var input = file.openInputStream()) {
      return new String(input.readAllBytes(), StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
