package org.scopewarden.processor.environment;

import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** How a compilation ended. */
record Built(boolean succeeded, List<Diagnostic<? extends JavaFileObject>> diagnostics) {

  /** Each message that is no note, with file and line where it has them. */
  List<String> messages() {
    return diagnostics.stream()
        .filter(d -> d.getKind() != Diagnostic.Kind.NOTE && d.getKind() != Diagnostic.Kind.OTHER)
        .map(Built::inWords)
        .toList();
  }

  private static String inWords(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    String place =
        source == null
            ? ""
            : source.getName().replaceFirst(".*[/\\\\]", "") + ":" + diagnostic.getLineNumber();
    return place + " " + diagnostic.getMessage(Locale.ROOT);
  }
}
