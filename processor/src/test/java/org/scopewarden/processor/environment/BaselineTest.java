package org.scopewarden.processor.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.processor.environment.LegacyProject.LINES;
import static org.scopewarden.processor.environment.LegacyProject.ORDERS;
import static org.scopewarden.processor.environment.LegacyProject.USERS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopewarden.processor.ClaimingProcessor;
import org.scopewarden.processor.ScopewardenProcessor;

/**
 * A large code base adopts in one commit: its undeclared endpoints are listed, and become fewer.
 */
class BaselineTest {

  @TempDir private Path folder;
  @TempDir private Path other;
  private LegacyProject legacy;
  private Project project;

  @BeforeEach
  void copyProject() {
    legacy = LegacyProject.in(folder);
    project = legacy.project();
  }

  @Test
  void listsWhatDeclaresNothingOnce() {
    Built built = legacy.write();

    assertSucceeds(built);
    assertThat(LegacyProject.notes(built))
        .containsExactly(
            legacy.baseline()
                + ": written; endpoints that declare nothing and are denied from now on: 4");
    assertThat(legacy.text())
        .startsWith("# ")
        .endsWith("\n" + String.join("\n", LINES) + "\n")
        .doesNotContain("\r");
    assertThat(project.base()).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void saysWhereARelativePathIsWritten() {
    Path relative = Path.of("").toAbsolutePath().relativize(legacy.baseline());

    Built built = new LegacyProject(project, relative).write();

    assertSucceeds(built);
    assertThat(LegacyProject.notes(built))
        .singleElement()
        .asString()
        .startsWith(legacy.baseline() + ": written; ");
  }

  @Test
  void deniesWhatIsListed() {
    legacy.write();

    Built built = legacy.build();

    assertSucceeds(built);
    assertThat(LegacyProject.notes(built)).isEmpty();
    assertThat(legacy.manifest().split("\"denied\"", -1)).hasSize(1 + LINES.size());
    assertThat(legacy.manifest().split("\"declaredOn\": \"baseline\"", -1))
        .hasSize(1 + LINES.size());
    assertThat(project.interceptors().get("org/acme/UsersResourceInterceptor.java"))
        .contains(
            "GET /users, by the baseline\n",
            "deny\n",
            "PUT /users/{id}\n",
            "require scope users:write\n");
  }

  @Test
  void writesTheSameInTheBuildThatWritesTheFile() {
    legacy.write();
    String first = project.output();

    legacy.build();

    assertThat(project.output()).isEqualTo(first);
  }

  @Test
  void opensWhatIsListedWithAReason() {
    legacy.listWith(
        "denied org.acme.UsersResource.health()",
        "public  org.acme.UsersResource.health()  because  the load balancer (old) polls it  ");

    assertSucceeds(legacy.build());

    assertThat(legacy.manifest().split("\"denied\"", -1)).hasSize(LINES.size());
    assertThat(legacy.manifest())
        .contains("\"access\": \"public\"", "\"the load balancer (old) polls it\"");
    assertThat(project.interceptors().get("org/acme/UsersResourceInterceptor.java"))
        .contains(
            "GET /users, by the baseline\n", "public because the load balancer (old) polls it\n");
  }

  @Test
  void readsWhatEditorsLeave() {
    project.write(
        legacy.baseline(), "\uFEFF# Ours\r\n\r\n\t" + String.join(" \r\n  ", LINES) + " ");

    assertSucceeds(legacy.build());
  }

  @Test
  void keepsRefusingWhatIsNew() {
    legacy.list(LINES);
    project.edit(ORDERS, "  @DELETE", "  @jakarta.ws.rs.GET\n  public void get() {}\n\n  @DELETE");

    for (Built built : List.of(legacy.build(), legacy.write())) {
      assertThat(built.messages())
          .singleElement()
          .asString()
          .startsWith("OrdersResource.java:11 [SW101] GET /orders declares no access");
    }
    assertThat(legacy.listed()).isEqualTo(LINES);
  }

  @Test
  void writesNothingBesideAnError() {
    project.edit(USERS, "@RequiresScope(\"users:write\")", "@RequiresScope(\"\")");

    assertThat(legacy.write().messages()).singleElement().asString().contains("[SW301]");

    assertThat(legacy.baseline()).doesNotExist();
  }

  @Test
  void reportsWhatBecameStale() {
    legacy.list(LINES);
    makeStale();

    Built built = legacy.build();

    assertThat(built.succeeded()).isFalse();
    assertThat(built.messages()).hasSize(2);
    assertThat(built.messages().get(0))
        .startsWith(
            " "
                + legacy.baseline()
                + ":2: [SW102] \"denied org.acme.UsersResource.get(long)\": the module has no such"
                + " endpoint: correct or remove the line");
    assertThat(built.messages().get(1))
        .startsWith(
            " "
                + legacy.baseline()
                + ":4: [SW102] \"denied org.acme.UsersResource.list()\": the endpoint declares who"
                + " may call it: correct or remove the line");
    assertThat(legacy.listed()).isEqualTo(LINES);
  }

  @Test
  void reportsWhatIsStaleBesideOtherErrors() {
    legacy.list(LINES);
    makeStale();
    project.edit(ORDERS, "  @DELETE", "  @jakarta.ws.rs.GET\n  public void get() {}\n\n  @DELETE");

    assertThat(legacy.build().messages())
        .satisfiesExactlyInAnyOrder(
            message -> assertThat(message).contains("[SW101]"),
            message -> assertThat(message).contains(":2: [SW102]"),
            message -> assertThat(message).contains(":4: [SW102]"));
  }

  @Test
  void warnsOfWhatIsStaleIfThatIsAskedFor() {
    legacy.list(LINES);
    makeStale();

    assertSucceeds(legacy.build("-Ascopewarden.severity.SW102=off"));
    assertThat(legacy.manifest()).contains("users:read");
    Built built = legacy.build("-Ascopewarden.severity.SW102=warning");

    assertThat(built.messages()).filteredOn(message -> message.contains("[SW102]")).hasSize(2);
    assertThat(built.diagnostics())
        .filteredOn(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .singleElement()
        .asString()
        .contains("-Werror");
  }

  @Test
  void removesWhatIsStaleAndNothingElse() {
    project.write(
        legacy.baseline(), "# ours\r\n" + String.join("\n", LINES) + "\n\n  # until May\n");
    makeStale();

    Built built = legacy.write();

    assertSucceeds(built);
    assertThat(LegacyProject.notes(built))
        .containsExactly(legacy.baseline() + ": stale lines removed: 2, left: 2");
    assertThat(legacy.text())
        .isEqualTo("# ours\r\n" + LINES.get(0) + "\n" + LINES.get(2) + "\n\n  # until May\n");
    assertSucceeds(legacy.build());
  }

  @Test
  void shrinksWithADefaultOfTheClass() {
    legacy.list(LINES);
    project.edit(
        ORDERS,
        "@Path(\"orders\")",
        "@org.scopewarden.annotations.Authenticated\n@Path(\"orders\")");

    assertThat(legacy.build().messages()).singleElement().asString().contains(":1: [SW102]");
    assertSucceeds(legacy.write());

    assertThat(legacy.listed()).isEqualTo(LINES.subList(1, LINES.size()));
  }

  @Test
  void endsAsAFileThatListsNothing() {
    legacy.list(LINES);
    for (String source : List.of(USERS, ORDERS)) {
      project.edit(source, "@Path(\"", "@org.scopewarden.annotations.Authenticated @Path(\"");
    }
    project.edit(USERS, "@RequiresScope(\"users:write\")", "");
    project.edit(USERS, "import org.scopewarden.annotations.RequiresScope;", "");
    project.edit(USERS, "@GET\n  @org.scopewarden.annotations.Authenticated ", "@GET\n  ");

    assertSucceeds(legacy.write());

    assertThat(legacy.text()).isEqualTo("");
    assertSucceeds(legacy.build());
  }

  @Test
  void knowsWhatAPartialBuildDoesNotCompile() {
    legacy.list(LINES);
    assertSucceeds(legacy.build());
    project.edit(ORDERS, "\"orders\"", "\"purchases\"");

    assertSucceeds(legacy.build(List.of(ORDERS)));
    assertSucceeds(legacy.build(List.of(ORDERS), "-Ascopewarden.baseline.write=true"));

    assertThat(legacy.listed()).isEqualTo(LINES);
  }

  @Test
  void waitsForClassesThatAreGeneratedLate() {
    String late = "denied org.acme.LateResource.text()";
    legacy.list(Stream.concat(Stream.of(late), LINES.stream()).toList());

    assertThat(legacy.build().messages()).singleElement().asString().contains(":1: [SW102]");
    assertThat(project.interceptors()).isEmpty();
    Built built =
        new JavacRun(project.arguments("-Ascopewarden.baseline=" + legacy.baseline()))
            .withProcessors(
                new ScopewardenProcessor(), new ClaimingProcessor(), new LateResourceProcessor())
            .compile(project.paths(project.all()));

    assertSucceeds(built);
    assertThat(legacy.manifest().split("\"denied\"", -1)).hasSize(2 + LINES.size());
  }

  @Test
  void isNoMatterOfCodeWithoutResources() {
    Project tests = Project.copy(project, other);
    tests.delete(USERS);
    tests.delete(ORDERS);

    for (Path file : List.of(legacy.baseline(), folder.resolve("missing"))) {
      assertSucceeds(tests.build("-Ascopewarden.baseline=" + file));
      assertSucceeds(
          tests.build("-Ascopewarden.baseline=" + file, "-Ascopewarden.baseline.write=true"));
      assertThat(file).doesNotExist();
    }
    legacy.list(LINES);
    assertSucceeds(tests.build("-Ascopewarden.baseline=" + legacy.baseline()));
    assertSucceeds(
        tests.build(
            "-Ascopewarden.baseline=" + legacy.baseline(), "-Ascopewarden.baseline.write=true"));
    assertThat(legacy.listed()).isEqualTo(LINES);
  }

  @Test
  void leavesTheFileOfAnotherModuleAlone() {
    Project shop = Project.of("shop", other);
    legacy.list(LINES);

    Built built =
        shop.build(
            "-Ascopewarden.baseline=" + legacy.baseline(), "-Ascopewarden.baseline.write=true");

    assertThat(built.messages())
        .singleElement()
        .asString()
        .startsWith(
            " "
                + legacy.baseline()
                + ":1: [SW102] \""
                + LINES.get(0)
                + "\": the module has no such endpoint, nor any other that the file lists");
    assertThat(legacy.listed()).isEqualTo(LINES);
  }

  @Test
  void writesThroughALink() throws Exception {
    Path real = other.resolve("real.baseline");
    project.write(real, String.join("\n", LINES));
    Files.createSymbolicLink(legacy.baseline(), real);
    makeStale();

    assertSucceeds(legacy.write());

    assertThat(legacy.baseline()).isSymbolicLink();
    assertThat(real).content().isEqualTo(LINES.get(0) + "\n" + LINES.get(2));
  }

  /** One endpoint less, and one that declares something. */
  private void makeStale() {
    project.edit(USERS, "get(@PathParam(\"id\") long id)", "get(@PathParam(\"id\") int id)");
    project.edit(
        USERS,
        "@GET\n  @Path(\"{id}\")",
        "@GET\n  @RequiresScope(\"users:read\")\n  @Path(\"{id}\")");
    project.edit(
        USERS, "  public String list", "  @RequiresScope(\"users:read\")\n  public String list");
  }

  private static void assertSucceeds(Built built) {
    assertThat(built.messages()).isEmpty();
    assertThat(built.succeeded()).isTrue();
  }
}
