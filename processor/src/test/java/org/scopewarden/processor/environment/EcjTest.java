package org.scopewarden.processor.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The compiler of Eclipse gives the same manifests and the same refusals. */
class EcjTest {

  static {
    // For LocatorIntoJar one of its own fails with a --release older than the JDK, whatever the
    // processor (eclipse.jdt.core 2748, 3976). Nobody runs a compiler with assertions.
    EcjTest.class.getClassLoader().setPackageAssertionStatus("org.eclipse.jdt", false);
  }

  private static final JavaCompiler ECJ =
      ServiceLoader.load(JavaCompiler.class).stream()
          .map(ServiceLoader.Provider::get)
          .filter(compiler -> compiler.getClass().getName().startsWith("org.eclipse."))
          .findFirst()
          .orElseThrow();

  private static final String TOYS = "org/acme/rest/ToysResource.java";

  private static final Pattern PLACE = Pattern.compile("^(\\S*) .*\\[(SW\\d+)]", Pattern.DOTALL);

  @TempDir private Path folder;
  @TempDir private Path other;

  @Test
  void writesTheSame() {
    Project project = Project.of("shop", folder);
    Project javac = Project.of("shop", other);

    Built built = ecj(project, project.all());

    assertThat(built.messages()).isEmpty();
    assertThat(javac.build().messages()).isEmpty();
    assertThat(project.output()).isEqualTo(javac.output());
  }

  /** Unlike javac, it generates no type that has a class file. */
  @Test
  void asksForACleanBuild() {
    Project project = Project.of("shop", folder);
    assertThat(ecj(project, project.all()).succeeded()).isTrue();
    String before = project.output();

    Built built = ecj(project, List.of(TOYS));

    assertThat(built.succeeded()).isFalse();
    assertThat(built.messages())
        .singleElement()
        .asString()
        .contains("[SW002] the compiler does not let a new interceptor replace that of org.acme.");
    assertThat(project.output()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UsersResource", "Outer", "Elder", "Suppressed"})
  void acceptsTheSame(String fixture) {
    Project project = Project.ofResources(folder, "good/" + fixture + ".java");
    Project javac = Project.ofResources(other, "good/" + fixture + ".java");

    assertThat(ecj(project, project.all()).messages()).isEmpty();
    assertThat(javac.build("-Xlint:none").messages()).isEmpty();
    assertThat(project.output()).isNotEmpty().isEqualTo(javac.output());
  }

  @Test
  void findsTheSameInHierarchies() {
    String[] hierarchy =
        Project.files(Path.of("src/test/resources/good/hierarchy")).stream()
            .map(file -> "good/hierarchy/" + file.getFileName())
            .toArray(String[]::new);
    Project project = Project.ofResources(folder, hierarchy);
    Project javac = Project.ofResources(other, hierarchy);

    assertThat(ecj(project, project.all()).messages()).isEmpty();
    assertThat(javac.build("-Xlint:none").messages()).isEmpty();
    assertThat(project.output()).isNotEmpty().isEqualTo(javac.output());
  }

  /**
   * But for a value in a list, of which javac shows the line and ecj that of the annotation, and
   * for the bodies of locators (SW107), which only javac shows.
   */
  @Test
  void refusesTheSame() {
    Project project = Project.ofResources(folder, mistakes());
    Project javac = Project.ofResources(other, mistakes());

    List<String> places = places(ecj(project, project.all()));

    assertThat(places).hasSizeGreaterThan(25).contains("IllegalScopeInList.java:11 SW301");
    assertThat(places(javac.build("-Xmaxerrs", "1000")))
        .contains("IllegalScopeInList.java:14 SW301")
        .filteredOn(place -> !place.endsWith("SW107"))
        .extracting(place -> place.replaceFirst("(InList|RedundantScope)\\.java:14", "$1.java:11"))
        .isEqualTo(places);
  }

  /** All that can be compiled together, and not those whose mistake another one hides. */
  private static String[] mistakes() {
    return Project.files(Path.of("src/test/resources/bad")).stream()
        .map(file -> "bad/" + file.getFileName())
        .filter(name ->
            !name.matches(
                "bad/(MissingTypes|InterceptorNameTaken|.*edScopes|.*InRepeated.*)\\.java"))
        .filter(name -> !name.equals("bad/CyclicScopes.java"))
        .toArray(String[]::new);
  }

  /** File, line and code of each message of ours. */
  private static List<String> places(Built built) {
    return built.messages().stream()
        .map(message -> PLACE.matcher(message))
        .filter(Matcher::find)
        .map(match -> match.group(1) + " " + match.group(2))
        .sorted()
        .toList();
  }

  private static Built ecj(Project project, List<String> sources) {
    List<String> arguments = new ArrayList<>(project.arguments());
    arguments.removeIf(argument -> argument.startsWith("-Xlint") || argument.equals("-Werror"));
    return new JavacRun(ECJ, arguments).compile(project.paths(sources));
  }
}
