package org.scopewarden.processor.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopewarden.processor.ClaimingProcessor;
import org.scopewarden.processor.ScopewardenProcessor;

/**
 * What Gradle asks of incremental processors. Its own compilation is imitated: processors are
 * wrapped, outputs of an aggregating one are deleted before each compilation, and classes that are
 * not compiled again are handed over as class files.
 */
class GradleContractTest {

  private static final Set<String> RESOURCES =
      Set.of(
          "org.acme.rest.BooksResource",
          "org.acme.rest.BooksResource.Pages",
          "org.acme.rest.ToysResource",
          "org.acme.api.HealthResource");

  private static final String TOYS = "org/acme/rest/ToysResource.java";

  /** All that Gradle hands over where it compiles only {@link #TOYS}. */
  private static final List<String> OTHERS =
      List.of(
          "org.acme.Scopes",
          "org.acme.api.HealthResource",
          "org.acme.rest.BaseResource",
          "org.acme.rest.BooksResource",
          "org.acme.rest.Stock");

  @TempDir private Path folder;
  @TempDir private Path other;
  private final WrappedProcessor wrapped = new WrappedProcessor(new ScopewardenProcessor());
  private Project project;

  @BeforeEach
  void buildOnce() {
    project = Project.of("shop", folder);
    assertThat(compile(project, project.all(), List.of(), wrapped).messages()).isEmpty();
  }

  @Test
  void shipsItsKind() throws IOException {
    String location = "/META-INF/gradle/incremental.annotation.processors";
    try (InputStream file = ScopewardenProcessor.class.getResourceAsStream(location)) {
      assertThat(file).isNotNull();
      assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines())
          .containsExactly(
              ScopewardenProcessor.class.getName() + ",aggregating",
              ClaimingProcessor.class.getName() + ",isolating");
    }
  }

  @Test
  void saysWhatEachFileIsMadeFrom() {
    assertThat(wrapped.origins())
        .containsOnly(
            Map.entry(
                "org.acme.rest.BooksResourceInterceptor", Set.of("org.acme.rest.BooksResource")),
            Map.entry(
                "org.acme.rest.BooksResource$PagesInterceptor",
                Set.of("org.acme.rest.BooksResource.Pages")),
            Map.entry(
                "org.acme.rest.ToysResourceInterceptor", Set.of("org.acme.rest.ToysResource")),
            Map.entry(
                "org.acme.api.HealthResourceInterceptor", Set.of("org.acme.api.HealthResource")),
            Map.entry("META-INF/scopewarden/org.acme.json", RESOURCES),
            Map.entry("META-INF/scopewarden/org.acme.summary", RESOURCES));
  }

  @Test
  void writesTheSameFromClassFiles() {
    project.edit(TOYS, "@POST", "@jakarta.ws.rs.PUT");
    deleteGenerated();

    WrappedProcessor again = new WrappedProcessor(new ScopewardenProcessor());
    Built built = compile(project, List.of(TOYS), OTHERS, again);

    assertThat(built.messages()).isEmpty();
    assertThat(again.origins()).isEqualTo(wrapped.origins());
    Project clean = Project.copy(project, other);
    assertThat(clean.build().messages()).isEmpty();
    assertThat(project.output()).isEqualTo(clean.output());
  }

  @Test
  void writesTheSameFromClassFilesAlone() {
    String before = project.output();
    deleteGenerated();
    List<String> classes = new ArrayList<>(OTHERS);
    classes.add("org.acme.rest.ToysResource");

    Built built =
        compile(project, List.of(), classes, new WrappedProcessor(new ScopewardenProcessor()));

    assertThat(built.messages()).isEmpty();
    assertThat(project.output()).isEqualTo(before);
  }

  @Test
  void namesTheMethodWhereThereIsNoSourceToShow() {
    project.edit("org/acme/rest/BaseResource.java", "@Authenticated\n", "");

    Built built =
        compile(
            project,
            List.of("org/acme/rest/BaseResource.java"),
            List.of("org.acme.rest.BooksResource", "org.acme.rest.ToysResource"),
            new WrappedProcessor(new ScopewardenProcessor()));

    assertThat(built.messages())
        .anyMatch(m -> m.contains("org.acme.rest.ToysResource.create: [SW101] POST /toys"));
  }

  /** As Gradle does before it runs an aggregating processor again. */
  private void deleteGenerated() {
    Project.files(folder.resolve("target")).stream()
        .filter(file -> file.toString().matches(".*(Interceptor\\.(java|class)|\\.json)"))
        .forEach(Project::delete);
  }

  private static Built compile(
      Project project, List<String> sources, List<String> classes, WrappedProcessor processor) {
    return new JavacRun(project.arguments("-Xlint:none"))
        .withProcessors(processor, new ClaimingProcessor())
        .withClasses(classes)
        .compile(project.paths(sources));
  }
}
