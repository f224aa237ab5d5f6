package org.scopewarden.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.processor.Fixtures.compile;
import static org.scopewarden.processor.Fixtures.fixture;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A first build of old code: each mistake once, and how many there are. */
class ManyMistakesTest {

  private static final String INHERITING =
      """
      package acme;

      import jakarta.ws.rs.GET;
      import jakarta.ws.rs.Path;

      abstract class Crud<T> {

        @GET
        public T read() {
          return null;
        }
      }
      """;

  @Test
  void namesOthersThatInheritTheSame() {
    assertThat(compile(fixture("bad/InheritedUndeclared.java")))
        .hadErrorContaining(
            "GET /users declares no access (likewise GET /members declares no access): say who");
  }

  @Test
  void namesNoMoreThanAFew() {
    String classes =
        IntStream.range(1, 7)
            .mapToObj("@Path(\"/r%1$d\") class R%1$d extends Crud<String> {}%n"::formatted)
            .collect(joining());

    Compilation compilation =
        compile(JavaFileObjects.forSourceString("acme.Crud", INHERITING + classes));

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining("; GET /r4 declares no access; 2 more): say who may call it");
  }

  @Test
  void saysHowManyThereAreWhereTheCompilerDoesNotShowAll() {
    Compilation compilation = compile(endpoints(101));

    assertThat(messages(compilation.warnings()))
        .containsExactly(
            "These are 101 errors: -Xmaxerrs 101 shows them all where javac stops at 100. For code"
                + " that is older than its rules there is -Ascopewarden.baseline: see"
                + " docs/guides/adopting.md");
    assertThat(messages(compile(endpoints(100)).warnings())).isEmpty();
  }

  private static JavaFileObject endpoints(int count) {
    String methods =
        IntStream.range(0, count)
            .mapToObj("@GET @Path(\"e%1$d\") public String e%1$d() { return null; }%n"::formatted)
            .collect(joining());
    return JavaFileObjects.forSourceString(
        "acme.Old",
        "package acme; import jakarta.ws.rs.*; @Path(\"/old\") public class Old {" + methods + "}");
  }

  private static List<String> messages(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    return diagnostics.stream().map(each -> each.getMessage(Locale.ROOT)).toList();
  }
}
