package org.scopewarden.processor.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.processor.ClaimingProcessor;
import org.scopewarden.processor.ScopewardenProcessor;

/** Types that other processors generate are waited for, whichever runs first. */
class OtherProcessorsTest {

  private static final String OURS =
      "org.scopewarden.processor.ScopewardenProcessor,org.scopewarden.processor.ClaimingProcessor";
  private static final String IMMUTABLES = "org.immutables.processor.ProxyProcessor";
  private static final String MAPSTRUCT = "org.mapstruct.ap.MappingProcessor";
  private static final String LOMBOK = "lombok.launch.AnnotationProcessorHider$AnnotationProcessor";

  private static final String SCOPES =
      "package org.acme.generated; public interface GeneratedScopes { String READ = \"read\"; }";
  private static final String BASE =
      """
      package org.acme.generated;
      public class GeneratedBase {
        @jakarta.ws.rs.POST @org.scopewarden.annotations.Authenticated
        public void inherited() {}
      }
      """;
  private static final String PART =
      """
      package org.acme.generated;
      public class GeneratedPart implements org.acme.HandwrittenResource.Part {
        @Override public String part() { return ""; }
      }
      """;
  private static final String RESOURCE =
      """
      package org.acme.generated;
      @jakarta.ws.rs.Path("generated")
      @org.scopewarden.annotations.Authenticated
      public class GeneratedResource {
        @jakarta.ws.rs.GET public String get() { return ""; }
      }
      """;

  @TempDir private Path folder;
  @TempDir private Path other;

  @ParameterizedTest
  @ValueSource(
      strings = {
        OURS + "," + LOMBOK + "," + MAPSTRUCT + "," + IMMUTABLES,
        LOMBOK + "," + MAPSTRUCT + "," + IMMUTABLES + "," + OURS,
        IMMUTABLES + "," + OURS + "," + LOMBOK + "," + MAPSTRUCT,
      })
  void runsBesideLombokMapStructAndImmutables(String processors) {
    Project project = Project.of("beside", folder);

    Built built = compile(project, project.all(), processors);

    assertThat(built.messages()).isEmpty();
    assertThat(built.succeeded()).isTrue();
    String manifest = project.manifests().get("org.acme.json");
    assertThat(manifest)
        .contains(
            "\"create(Lorg/acme/ImmutableItem;)Lorg/acme/ImmutableItem;\"",
            "\"open(Lorg/acme/Account;)Lorg/acme/Account$AccountBuilder;\"",
            "\"list()Ljava/util/List;\"",
            "\"view(J)Lorg/acme/ItemView;\"");

    project.edit("org/acme/Item.java", "long id", "@Deprecated long id");
    assertThat(compile(project, List.of("org/acme/Item.java"), processors).succeeded()).isTrue();
    assertThat(project.manifests()).containsExactly(Map.entry("org.acme.json", manifest));
  }

  private static Built compile(Project project, List<String> sources, String processors) {
    List<String> arguments =
        project.arguments(
            "-processor",
            processors,
            "-processorpath",
            System.getProperty("java.class.path"),
            "-Xlint:-deprecation");
    return new JavacRun(arguments).withProcessors().compile(project.paths(sources));
  }

  @Test
  void waitsForASuperclassAConstantAndASubResource() {
    Project project = Project.of("late", folder);

    Built built =
        compile(
            project,
            List.of(
                Map.of("org.acme.generated.GeneratedScopes", SCOPES),
                Map.of(
                    "org.acme.generated.GeneratedBase", BASE,
                    "org.acme.generated.GeneratedPart", PART)));

    assertThat(built.messages()).isEmpty();
    assertThat(built.succeeded()).isTrue();
    assertThat(project.manifests().get("org.acme.json"))
        .contains(
            "org.acme.HandwrittenResource.inherited()",
            "\"scope\": \"read\"",
            "org.acme.generated.GeneratedPart.part()");
  }

  @Test
  void findsAResourceThatIsGenerated() {
    Project project = Project.of("shop", folder);

    Built built =
        compile(project, List.of(Map.of("org.acme.generated.GeneratedResource", RESOURCE)));

    assertThat(built.messages()).isEmpty();
    assertThat(project.manifests().get("org.acme.json"))
        .contains("org.acme.generated.GeneratedResource.get()", "HealthResource");
    assertThat(project.interceptors())
        .containsKey("org/acme/generated/GeneratedResourceInterceptor.java");
  }

  @Test
  void refusesAResourceThatRenamesTheModuleLate() {
    Project project = Project.of("shop", folder);
    Project named = Project.of("shop", other);
    String elsewhere = RESOURCE.replace("org.acme.generated", "org.elsewhere");
    List<Map<String, String>> rounds =
        List.of(Map.of(), Map.of("org.elsewhere.GeneratedResource", elsewhere));

    assertThat(compile(project, rounds).messages())
        .singleElement()
        .asString()
        .contains("[SW002] the name of the module or its catalogue changed");
    assertThat(project.manifests()).isEmpty();
    assertThat(compile(named, rounds, "-Ascopewarden.module=org.acme").messages()).isEmpty();
  }

  @Test
  void leavesWhatNobodyGeneratesToTheCompiler() {
    Project project = Project.of("late", folder);

    Built built = compile(project, List.of());

    assertThat(built.succeeded()).isFalse();
    assertThat(built.messages()).isNotEmpty().noneMatch(message -> message.contains("[SW"));
    assertThat(project.manifests()).isEmpty();
    assertThat(project.interceptors()).isEmpty();
  }

  private static Built compile(
      Project project, List<Map<String, String>> rounds, String... options) {
    return new JavacRun(project.arguments(options))
        .withProcessors(
            new ScopewardenProcessor(), new ClaimingProcessor(), new GeneratingProcessor(rounds))
        .compile(project.paths(project.all()));
  }
}
