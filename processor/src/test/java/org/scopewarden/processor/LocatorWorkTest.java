package org.scopewarden.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.processor.Fixtures.compile;
import static org.scopewarden.processor.Fixtures.fixture;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** SW107: what locators may do before anybody is known. */
class LocatorWorkTest {

  @Test
  void isSilentAboutLocatorsThatOnlyConstructOrReturn() {
    assertThat(compile(fixture("good/Locators.java"), "-Werror")).succeededWithoutWarnings();
  }

  /** The comment behind each locator says what it does. */
  @Test
  void warnsOfEachKindOfWork() throws Exception {
    JavaFileObject source = fixture("bad/LocatorsWork.java");
    List<String> lines = source.getCharContent(false).toString().lines().toList();
    Map<Long, String> expected = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      int comment = lines.get(i).indexOf("// ");
      if (comment >= 0) {
        expected.put(i + 1L, lines.get(i).substring(comment + 3));
      }
    }
    Compilation compilation = compile(source);

    assertThat(compilation).succeeded();
    assertThat(compilation.warnings()).hasSameSizeAs(expected.keySet());
    for (Diagnostic<?> warning : compilation.warnings()) {
      assertThat(warning.getMessage(Locale.ROOT))
          .startsWith("[SW107] ")
          .contains(" " + expected.get(warning.getLineNumber()) + ": only construct or return");
    }
  }
}
