package org.scopewarden.processor.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that compiles a part of the module leaves what a clean build would. */
class PartialBuildTest {

  private static final String BASE = "org/acme/rest/BaseResource.java";
  private static final String BOOKS = "org/acme/rest/BooksResource.java";
  private static final String TOYS = "org/acme/rest/ToysResource.java";
  private static final String HEALTH = "org/acme/api/HealthResource.java";
  private static final String STOCK = "org/acme/rest/Stock.java";

  @TempDir private Path folder;
  @TempDir private Path other;
  private Project project;

  @BeforeEach
  void buildOnce() {
    project = Project.of("shop", folder);
    assertSucceeds(project.build());
    assertThat(project.manifests()).containsOnlyKeys("org.acme.json");
  }

  @Test
  void knowsTheClassesThatDidNotChange() {
    project.edit(TOYS, "@POST", "@jakarta.ws.rs.PUT");

    assertSucceeds(project.build(List.of(TOYS)));

    assertThat(project.manifests().get("org.acme.json"))
        .contains("BooksResource$Pages.first()", "HealthResource", "\"PUT\"");
    assertLikeCleanBuild();
  }

  @Test
  void appliesASuperclassThatChangedToSubclassesThatDidNot() {
    project.edit(BASE, "Scopes.READ", "Scopes.WRITE");

    assertSucceeds(project.build(List.of(BASE)));

    assertThat(project.interceptors().get("org/acme/rest/ToysResourceInterceptor.java"))
        .contains("require scope shop:write\n");
    assertLikeCleanBuild();
  }

  @Test
  void appliesACatalogueThatAPackageNamesAnew() {
    project.edit("org/acme/package-info.java", "@UsesCatalog(Scopes.class)", "");
    project.edit(
        "org/acme/package-info.java", "import org.scopewarden.annotations.UsesCatalog;", "");

    assertSucceeds(project.build(List.of("org/acme/package-info.java")));

    assertThat(project.manifests().get("org.acme.json")).contains("\"catalog\": []");
    assertLikeCleanBuild();
  }

  @Test
  void findsWhatALocatorThatChangedLeadsTo() {
    project.edit(
        TOYS,
        "@POST",
        "@Path(\"stock\")\n  public Stock stock() { return new Stock(); }\n\n  @POST");

    assertThat(project.build(List.of(TOYS)).messages())
        .singleElement()
        .asString()
        .contains("org.acme.rest.Stock.count: [SW101] GET /toys/stock declares no access");
  }

  @Test
  void dropsAClassThatWasRemoved() {
    project.delete(TOYS);
    project.edit(HEALTH, "well", "fine");

    assertSucceeds(project.build(List.of(HEALTH)));

    assertThat(project.manifests().get("org.acme.json")).doesNotContain("Toys");
    assertThat(project.manifests()).isEqualTo(clean().manifests());
  }

  @Test
  void namesTheModuleAsACleanBuildWould() {
    project.delete(HEALTH);
    project.edit(TOYS, "\"toys\"", "\"games\"");

    assertSucceeds(project.build(List.of(TOYS)));

    assertThat(project.manifests()).containsOnlyKeys("org.acme.rest.json");
    assertThat(project.summaries()).containsOnlyKeys("org.acme.rest.summary");
    assertThat(project.manifests()).isEqualTo(clean().manifests());
  }

  @Test
  void followsAClassThatWasRenamed() {
    project.write(
        "org/acme/rest/GamesResource.java",
        project.source(TOYS).replace("ToysResource", "GamesResource"));
    project.delete(TOYS);

    assertSucceeds(project.build(List.of("org/acme/rest/GamesResource.java")));

    assertThat(project.manifests().get("org.acme.json"))
        .contains("GamesResource")
        .doesNotContain("ToysResource");
    assertThat(project.manifests()).isEqualTo(clean().manifests());
  }

  @Test
  void keepsTheNameThatIsGiven() {
    project.build("-Ascopewarden.module=shop");
    assertThat(project.manifests()).containsOnlyKeys("shop.json");

    assertSucceeds(project.build(List.of(TOYS), "-Ascopewarden.module=shop"));

    assertThat(project.manifests()).containsOnlyKeys("shop.json");
  }

  @Test
  void deletesTheManifestWithTheLastResource() {
    for (String resource : List.of(TOYS, BOOKS, HEALTH)) {
      project.delete(resource);
    }

    assertSucceeds(project.build(List.of(STOCK)));

    assertThat(project.manifests()).isEmpty();
    assertThat(project.summaries()).isEmpty();
  }

  @Test
  void refusesWhereTheOldManifestCannotBeRead() {
    Path manifest = project.classes().resolve("META-INF/scopewarden/org.acme.json");
    project.write(manifest, "{ \"schema\": 7 }");

    Built built = project.build(List.of(TOYS));

    assertThat(built.messages())
        .singleElement()
        .asString()
        .contains("[SW002]", "org.acme.json", "\"schema\" must be", "build clean");
    assertThat(built.succeeded()).isFalse();
    assertSucceeds(project.build());
    assertLikeCleanBuild();
  }

  @Test
  void refusesWhereTheCompilerDoesNotSeeTheOtherClasses() {
    Built built =
        new JavacRun(
                List.of(
                    "-d",
                    project.classes().toString(),
                    "-classpath",
                    System.getProperty("java.class.path")))
            .compile(project.paths(List.of(HEALTH)));

    assertThat(built.messages())
        .hasSize(2)
        .allMatch(message -> message.contains("[SW002] the compiler does not see org.acme.rest."));
  }

  @Test
  void refusesAClassFileThatNamesAClassWithoutOne() {
    project.delete(BASE);

    Built built = project.build(List.of(HEALTH));

    assertThat(built.succeeded()).isFalse();
    assertThat(built.messages())
        .anyMatch(
            m -> m.contains("[SW002] org.acme.rest.ToysResource names classes that are gone"));
  }

  @Test
  void namesTheMethodWhereThereIsNoSourceToShow() {
    project.edit(BASE, "@Authenticated\n", "");

    Built built = project.build(List.of(BASE), "-Xlint:none");

    assertThat(built.messages())
        .anyMatch(m ->
            m.contains(
                "org.acme.rest.BooksResource.get: [SW101] GET /books/{id} declares no access"))
        .hasSize(2);
    assertThat(project.manifests()).containsOnlyKeys("org.acme.json");
  }

  private void assertSucceeds(Built built) {
    assertThat(built.messages()).isEmpty();
    assertThat(built.succeeded()).isTrue();
  }

  private void assertLikeCleanBuild() {
    assertThat(project.output()).isEqualTo(clean().output());
  }

  private Project clean() {
    Project clean = Project.copy(project, other);
    assertSucceeds(clean.build());
    return clean;
  }
}
