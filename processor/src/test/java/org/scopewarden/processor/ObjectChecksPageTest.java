package org.scopewarden.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What the guide to object checks shows is what users can compile. */
class ObjectChecksPageTest {

  private static final Path PAGE = Path.of("../docs/guides/object-checks.md");
  private static final Pattern SOURCE =
      Pattern.compile(
          "```java\n(package ([\\w.]+);.*?public (?:final )?class (\\w+).*?)```", Pattern.DOTALL);

  @Test
  void theExampleCompilesAndIsGuarded() throws IOException {
    List<JavaFileObject> sources =
        SOURCE.matcher(Files.readString(PAGE)).results().map(ObjectChecksPageTest::source).toList();

    Compilation compilation = Fixtures.compile(sources, "-Xlint:all,-processing", "-Werror");

    assertThat(sources).hasSize(2);
    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation)
        .generatedSourceFile("org.acme.DocumentsResourceInterceptor")
        .contentsAsUtf8String()
        .contains(
            "check.test(request.caller(), request.<java.util.UUID>path(\"id\", java.util.UUID::fromString))");
  }

  private static JavaFileObject source(MatchResult found) {
    return JavaFileObjects.forSourceString(found.group(2) + "." + found.group(3), found.group(1));
  }
}
