package org.scopewarden.processor.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/** A project in which nearly nothing is declared, and the file of its baseline. */
record LegacyProject(Project project, Path baseline) {

  static final String USERS = "org/acme/UsersResource.java";
  static final String ORDERS = "org/acme/OrdersResource.java";

  /** What declares nothing, as the file lists it. */
  static final List<String> LINES =
      List.of(
          "denied org.acme.OrdersResource.delete(java.lang.String)",
          "denied org.acme.UsersResource.get(long)",
          "denied org.acme.UsersResource.health()",
          "denied org.acme.UsersResource.list()");

  static LegacyProject in(Path folder) {
    return new LegacyProject(Project.of("legacy", folder), folder.resolve("scopewarden.baseline"));
  }

  /** Compiles with the baseline. */
  Built build(String... options) {
    return build(project.all(), options);
  }

  Built build(List<String> sources, String... options) {
    String[] all =
        Stream.concat(Stream.of("-Ascopewarden.baseline=" + baseline), Stream.of(options))
            .toArray(String[]::new);
    return project.build(sources, all);
  }

  /** Compiles so that the file is written, or shrinks. */
  Built write(String... options) {
    return build(
        Stream.concat(Stream.of("-Ascopewarden.baseline.write=true"), Stream.of(options))
            .toArray(String[]::new));
  }

  /** Lists what declares nothing, with one line in the place of another. */
  void listWith(String line, String instead) {
    list(LINES.stream().map(each -> each.equals(line) ? instead : each).toList());
  }

  void list(List<String> lines) {
    project.write(baseline, String.join("\n", lines) + "\n");
  }

  List<String> listed() {
    return text().lines().toList();
  }

  String text() {
    try {
      return Files.readString(baseline);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The only manifest. */
  String manifest() {
    return Objects.requireNonNull(project.manifests().get("org.acme.json"));
  }

  /** The notes of a build that are ours. */
  static List<String> notes(Built built) {
    return built.diagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.NOTE)
        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .filter(note -> note.contains("baseline"))
        .toList();
  }
}
