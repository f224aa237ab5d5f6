package org.scopewarden.processor.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.model.ManifestReader;
import org.scopewarden.runtime.access.InterceptorTable;
import org.scopewarden.runtime.access.ReviewedManifests;
import org.scopewarden.runtime.access.UnusableInterceptorException;

/** What a server compares at its start, of real class files, with what was written beside them. */
class SummaryTest {

  private static final String SOURCE = "odd/OddResource.java";
  private static final String INTERCEPTOR = "odd/OddResourceInterceptor.class";

  /** In escapes, so that a compiler of any encoding reads it. */
  private static final String ODD =
      "\\u00e9\\u4e2d\\\\\\u00e9 \\\\u0041 \\\"\\\"\\\" \\ud83d\\ude00";

  @TempDir private Path folder;
  @TempDir private Path other;

  @Test
  void findsATableThatAsksForLessOfTheSameEndpoint() throws Exception {
    Project strict = odd(folder, "@org.scopewarden.annotations.RequiresScope(\"a\")");
    Project lax = odd(other, "@org.scopewarden.annotations.Authenticated");

    assertThat(strict.manifests().get("odd.json")).contains("odd.OddResource.get()");
    assertThat(lax.manifests().get("odd.json")).contains("odd.OddResource.get()");
    copy(INTERCEPTOR, lax, strict);
    refuses(strict, "says something else than the manifest of module odd");
  }

  @Test
  void findsASummaryOfAnotherManifest() throws Exception {
    Project strict = odd(folder, "@org.scopewarden.annotations.RequiresScope(\"a\")");
    Project lax = odd(other, "@org.scopewarden.annotations.Authenticated");

    copy("META-INF/scopewarden/odd.summary", lax, strict);
    refuses(strict, "has a manifest that cannot be read");
    copy(INTERCEPTOR, lax, strict);
    refuses(strict, "has a manifest that cannot be read");
    copy("META-INF/scopewarden/odd.json", lax, strict);
    assertThat(table(strict).listsGet()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "US-ASCII"})
  void saysWhatEachTableSaysInAnyEncoding(String encoding) throws Exception {
    Project project =
        odd(
            folder,
            "@org.scopewarden.annotations.Public(reason = \"" + ODD + "\")",
            "-encoding",
            encoding);

    assertThat(table(project).listsGet()).isTrue();
    assertThat(ManifestReader.read(project.classes().resolve("META-INF/scopewarden/odd.json")))
        .hasToString(
            ManifestReader.read(utf8(project).resolve("META-INF/scopewarden/odd.json")).toString());
  }

  private Path utf8(Project project) {
    Project copy = Project.copy(project, other);
    assertThat(copy.build().messages()).isEmpty();
    return copy.classes();
  }

  @Test
  void listsTheScopesOfRulesWhereThereIsNoCatalogue() throws Exception {
    Project project =
        odd(
            folder,
            "@org.scopewarden.annotations.RequiresScope(allOf = {\"b\", \"a\"})"
                + " @org.scopewarden.annotations.RequiresScope(\"c:{id}\")"
                + " @jakarta.annotation.security.RolesAllowed(\"clerk\")"
                + " @Path(\"{id}\")");

    assertThat(project.summaries().get("odd.summary"))
        .startsWith("contract 5\ndigest sha256:")
        .contains("\nendpoints 1\nscopes a b c\ntable odd.OddResource ")
        .endsWith("\nend\n");
  }

  private Project odd(Path base, String annotations, String... options) {
    Project project = Project.ofResources(base);
    project.all().forEach(source -> project.delete(source));
    project.write(
        SOURCE,
        "package odd; import jakarta.ws.rs.*; @Path(\"odd"
            + ODD
            + "\") public class OddResource {\n"
            + "  @GET "
            + annotations
            + " public void get() {}\n}\n");
    Built built = project.build(options);
    assertThat(built.messages()).isEmpty();
    return project;
  }

  private static void copy(String file, Project from, Project to) throws IOException {
    Files.copy(
        from.classes().resolve(file),
        to.classes().resolve(file),
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static void refuses(Project project, String message) throws Exception {
    Started started = table(project);
    assertThatThrownBy(started::listsGet)
        .isInstanceOf(UnusableInterceptorException.class)
        .hasMessageContaining("The interceptor of odd.OddResource")
        .hasMessageContaining(message);
  }

  private static Started table(Project project) throws Exception {
    URL classes = project.classes().toUri().toURL();
    Class<?> resource =
        new URLClassLoader(new URL[] {classes}, SummaryTest.class.getClassLoader())
            .loadClass("odd.OddResource");
    return new Started(
        new InterceptorTable(new ReviewedManifests(true)), resource, resource.getMethod("get"));
  }

  private record Started(InterceptorTable table, Class<?> resource, Method method) {

    boolean listsGet() {
      return table.lists(resource, method) && table.find(resource, method).isPresent();
    }
  }
}
