package org.scopewarden.processor.environment;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A module in the sense of Java: compiled, compiled in part, and run on the module path. */
class NamedModuleTest {

  private static final String RUNTIME =
      ".*(/(annotations|model|runtime)/target/classes|/(scopewarden-(annotations|model|runtime)"
          + "|jakarta\\.ws\\.rs-api|jakarta\\.annotation-api|jspecify|caffeine|nimbus-jose-jwt"
          + "|microprofile-config-api|slf4j-api|jackson-core)-[^/]*\\.jar)";

  private static final String PROCESSOR =
      ".*(/(annotations|model|processor)/target/classes|/(scopewarden-(annotations|model|processor)"
          + "|jspecify|jackson-core)-[^/]*\\.jar)";

  private static final String OPENS = "opens org.acme.rest to org.scopewarden.runtime";

  @TempDir private Path folder;
  private Project project;

  @BeforeEach
  void copy() {
    project = Project.of("modular", folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--processor-path", "--processor-module-path"})
  void namesTheManifestAfterIt(String option) {
    assertSucceeds(compile(project.all(), option));

    assertThat(project.manifests()).containsOnlyKeys("org.acme.shop.json");
  }

  @Test
  void staysWholeWhereAPartIsCompiled() {
    assertSucceeds(compile(project.all(), "--processor-path"));
    String before = project.output();

    assertSucceeds(compile(List.of("org/acme/rest/Main.java"), "--processor-path"));

    assertThat(project.output()).isEqualTo(before);
  }

  @Test
  void runsWhereItOpensThePackage() throws Exception {
    project.edit("module-info.java", "}", "  " + OPENS + ";\n}");
    assertSucceeds(compile(project.all(), "--processor-path"));

    assertThat(run()).contains("org.acme.rest.ToysResource.list()");
  }

  @Test
  void saysWhatToOpen() throws Exception {
    assertSucceeds(compile(project.all(), "--processor-path"));

    assertThat(run())
        .contains(
            "The interceptor of org.acme.rest.ToysResource is out of reach: say \"" + OPENS + "\"");
  }

  private Built compile(List<String> sources, String option) {
    List<String> arguments = new ArrayList<>(project.arguments(option, path(PROCESSOR)));
    int classPath = arguments.indexOf("-classpath");
    arguments.set(classPath, "--module-path");
    arguments.set(classPath + 1, path(RUNTIME));
    arguments.remove(arguments.indexOf("-sourcepath") + 1);
    arguments.remove("-sourcepath");
    arguments.add("-Xlint:-requires-automatic");
    arguments.add("-processor"); // A module path alone asks for none on JDK 25, behind the API.
    arguments.add(
        "org.scopewarden.processor.ScopewardenProcessor,"
            + "org.scopewarden.processor.ClaimingProcessor");
    return new JavacRun(arguments).withProcessors().compile(project.paths(sources));
  }

  /** What a virtual machine of its own prints. */
  private String run() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                project.classes() + File.pathSeparator + path(RUNTIME),
                "--module",
                "org.acme.shop/org.acme.rest.Main")
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }

  private static String path(String wanted) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.replace('\\', '/').matches(wanted))
        .collect(joining(File.pathSeparator));
  }

  private static void assertSucceeds(Built built) {
    assertThat(built.messages()).isEmpty();
    assertThat(built.succeeded()).isTrue();
  }
}
