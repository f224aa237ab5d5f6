package org.scopewarden.processor.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a package says about a class of a jar, from build to build. */
class AdoptionBuildTest {

  private static final String PACKAGE = "adopter/package-info.java";
  private static final String HOME = "adopter/HomeResource.java";
  private static final String WADL = "org.glassfish.jersey.server.wadl.internal.WadlResource";
  private static final String INTERCEPTOR =
      "adopter.org_glassfish_jersey_server_wadl_internal_WadlResourceInterceptor\n";

  @TempDir private Path folder;
  private Project project;
  private Path services;

  @BeforeEach
  void buildOnce() {
    project =
        Project.ofResources(
            folder, "adoption/good/package-info.java", "adoption/HomeResource.java");
    services =
        project
            .classes()
            .resolve("META-INF/services/org.scopewarden.runtime.access.ResourceInterceptor");
    assertSucceeds(project.build());
    assertThat(services).content().isEqualTo(INTERCEPTOR);
  }

  @Test
  void keepsTheServiceWhereThePackageIsNotCompiledAgain() {
    assertSucceeds(project.build(List.of(HOME)));

    assertThat(services).content().isEqualTo(INTERCEPTOR);
    assertThat(manifest()).contains(WADL);
  }

  @Test
  void removesTheServiceWithTheLastDeclaration() {
    project.write(PACKAGE, "package adopter;\n");

    assertSucceeds(project.build(List.of(PACKAGE)));

    assertThat(services).doesNotExist();
    assertThat(manifest()).doesNotContain(WADL).contains("adopter.HomeResource");
  }

  @Test
  void keepsAServiceThatSomebodyElseRegistered() {
    project.write(services, INTERCEPTOR + "acme.HandwrittenInterceptor\n");
    project.write(PACKAGE, "package adopter;\n");

    assertSucceeds(project.build(List.of(PACKAGE)));

    assertThat(services).exists();
  }

  @Test
  void coversByTheBaselineWhatAPackageSaysNothingAbout() throws Exception {
    project.write(
        PACKAGE,
        project
            .source(PACKAGE)
            .replaceFirst("(?s)@DeclareAccess\\(\n.*?\\)\\)\n", "")
            .replace("class, scopes", "class, method = \"getWadl\", scopes"));
    Path baseline = folder.resolve("scopewarden.baseline");
    String option = "-Ascopewarden.baseline=" + baseline;
    String id = WADL + ".getExternalGrammar(jakarta.ws.rs.core.UriInfo, java.lang.String)";

    assertThat(project.build().messages())
        .singleElement()
        .asString()
        .contains("[SW101] GET /application.wadl/{path} declares no access");
    assertSucceeds(project.build(option, "-Ascopewarden.baseline.write=true"));
    assertThat(Files.readAllLines(baseline)).contains("denied " + id);
    assertSucceeds(project.build(option));

    assertThat(manifest()).contains(id, "\"declaredOn\": \"baseline\"");
  }

  private String manifest() {
    return String.valueOf(project.manifests().get("adopter.json"));
  }

  private static void assertSucceeds(Built built) {
    assertThat(built.messages()).isEmpty();
    assertThat(built.succeeded()).isTrue();
  }
}
