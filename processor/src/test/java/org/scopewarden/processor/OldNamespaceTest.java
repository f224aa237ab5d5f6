package org.scopewarden.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.scopewarden.processor.Fixtures.fixture;
import static org.scopewarden.processor.Fixtures.lastLineWith;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Resource classes of {@code javax.ws.rs} are not taken for code without endpoints. */
class OldNamespaceTest {

  @Test
  void refusesAResourceClass() {
    assertRefused("Orders", "@Path(", compile("Orders", List.of()));
  }

  @Test
  void refusesAClassWhosePathStandsOnAnInterface() {
    assertRefused("Contracts", "public class Contracts", compile("Contracts", List.of("Contract")));
  }

  @Test
  void isSilentWhereNothingIsServedByIt() {
    for (String name : List.of("Contract", "Both", "Stub")) {
      assertThat(compile(name, List.of())).succeededWithoutWarnings();
    }
  }

  @Test
  void obeysItsSeverity() {
    Compilation compilation = compile("Orders", List.of(), "-Ascopewarden.severity.SW108=warning");

    assertThat(compilation).succeeded();
    assertThat(compilation).hadWarningContaining("[SW108]");
  }

  private static Compilation compile(String name, List<String> with, String... options) {
    List<JavaFileObject> sources =
        Stream.concat(Stream.of(name, "Path"), with.stream())
            .map(each -> fixture("old/" + each + ".java"))
            .toList();
    return Fixtures.compile(sources, options);
  }

  private static void assertRefused(String name, String line, Compilation compilation) {
    JavaFileObject source = fixture("old/" + name + ".java");
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining("[SW108] " + name + " is a resource class of javax.ws.rs")
        .inFile(source)
        .onLine(lastLineWith(source, line));
  }
}
