package org.scopewarden.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.scopewarden.processor.Fixtures.fixture;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What is generated is Java 17: a module for an older one is told so, if it has endpoints. */
class OldJavaTest {

  private static final JavaFileObject CLIENT =
      JavaFileObjects.forSourceString(
          "acme.Client",
          "package acme; @jakarta.ws.rs.Path(\"a\") public interface Client {"
              + " @jakarta.ws.rs.GET String text(); }");

  @Test
  void refusesEndpoints() {
    Compilation compilation = compile(fixture("bad/UndeclaredEndpoint.java"), "16");

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining("[SW003] there are endpoints, and Java 17 is needed: compile with");
  }

  @Test
  void leavesOtherModulesAlone() {
    assertThat(compile(CLIENT, "11")).succeededWithoutWarnings();
  }

  @Test
  void looksAtNothingElseOnJava17() {
    assertThat(compile(fixture("bad/UndeclaredEndpoint.java"), "17")).hadErrorContaining("[SW101]");
  }

  private static Compilation compile(JavaFileObject source, String release) {
    return Fixtures.compile(List.of(source), "--release", release);
  }
}
