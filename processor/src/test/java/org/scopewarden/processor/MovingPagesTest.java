package org.scopewarden.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.ManifestReader;

/** What the guides to moving show compiles, and means what they say that it means. */
class MovingPagesTest {

  private static final Path GUIDES = Path.of("../docs/guides");
  private static final Pattern SOURCE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern RULES =
      Pattern.compile("The manifest says:\n\n```\n(.*?)```", Pattern.DOTALL);
  private static final Pattern CLASS = Pattern.compile("public class (\\w+)");

  @ParameterizedTest
  @MethodSource("pages")
  void compilesAndIsListedAsThePageSays(Path page) throws IOException {
    String text = Files.readString(page);

    Compilation compilation = Fixtures.compile(sources(text), "-Xlint:all,-processing", "-Werror");

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(listed(compilation)).isNotEmpty().isEqualTo(said(text));
  }

  @ParameterizedTest(name = "{0} without {1} is refused with {3}")
  @CsvSource({
    "moving-cxf.md,     '@SuppressRule\\(.*\\)', '', SW204",
    "moving-liferay.md, '@SuppressRule\\(.*\\)', '', SW204",
    "moving-shiro.md,   '@RequiresScope\\(.printers:query.\\)\n(?=  @R)', '', SW204",
    "moving-jakarta.md, '@RolesAllowed\\(.head.\\)', '', SW204",
    "moving-jakarta.md, '@Public\\(.*\\)', '@jakarta.annotation.security.PermitAll', SW206",
    "moving-spring.md,  'name.. String name\\) \\{\n', 'other\") String name) {\n', SW901",
  })
  void refusesTheMistakeThatThePageNames(String page, String text, String instead, String code)
      throws IOException {
    String mistaken = Files.readString(GUIDES.resolve(page)).replaceAll(text, instead);

    Compilation compilation = Fixtures.compile(sources(mistaken));

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("[" + code + "]");
  }

  @Test
  void isReachedFromTheIndex() throws IOException {
    String index = Files.readString(GUIDES.resolve("moving.md"));

    assertThat(pages()).hasSize(6).allMatch(page -> index.contains("(" + page.getFileName() + ")"));
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(GUIDES)) {
      return files.filter(file -> file.getFileName().toString().startsWith("moving-")).toList();
    }
  }

  private static List<JavaFileObject> sources(String page) {
    return SOURCE.matcher(page).results().map(found -> source(found.group(1))).toList();
  }

  private static JavaFileObject source(String text) {
    Matcher type = CLASS.matcher(text);
    return JavaFileObjects.forSourceString(
        "org.acme." + (type.find() ? type.group(1) : "package-info"), text);
  }

  private static List<String> listed(Compilation compilation) throws IOException {
    JavaFileObject file =
        compilation
            .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/scopewarden/org.acme.json")
            .orElseThrow();
    try (InputStream input = file.openInputStream()) {
      Manifest manifest = ManifestReader.read(input, "moving");
      return manifest.entries().stream()
          .map(entry -> entry.routes().get(0) + " " + entry.rule())
          .toList();
    }
  }

  private static List<String> said(String page) {
    Matcher rules = RULES.matcher(page);
    assertThat(rules.find()).isTrue();
    return rules.group(1).lines().map(line -> line.replaceAll(" {2,}", " ")).toList();
  }
}
