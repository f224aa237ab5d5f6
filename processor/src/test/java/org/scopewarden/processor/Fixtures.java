package org.scopewarden.processor;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;

/**
 * Compiles fixtures as a user's build would: with both processors, all warnings, and the runtime.
 */
final class Fixtures {

  private static final List<String> SUPPORT =
      List.of("support/Scopes.java", "support/package-info.java", "support/Creates.java");

  private Fixtures() {}

  static JavaFileObject fixture(String name) {
    return JavaFileObjects.forResource(name);
  }

  static Compilation compile(JavaFileObject source, String... options) {
    List<JavaFileObject> sources = new ArrayList<>(List.of(source));
    SUPPORT.stream().map(Fixtures::fixture).forEach(sources::add);
    return compile(sources, options);
  }

  static Compilation compile(List<JavaFileObject> sources, String... options) {
    Compiler compiler = javac().withProcessors(new ScopewardenProcessor(), new ClaimingProcessor());
    return compiler.withOptions((Object[]) options).compile(sources);
  }

  /** The number of the last line that contains {@code text}. */
  static long lastLineWith(JavaFileObject source, String text) {
    try {
      String[] lines = source.getCharContent(false).toString().split("\n", -1);
      for (int i = lines.length; i > 0; i--) {
        if (lines[i - 1].contains(text)) {
          return i;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new AssertionError("no line with " + text);
  }
}
