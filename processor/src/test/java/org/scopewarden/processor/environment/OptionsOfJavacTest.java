package org.scopewarden.processor.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people give to javac besides. */
class OptionsOfJavacTest {

  private static final Path RESOURCES = Path.of("src/test/resources");

  @TempDir private Path folder;
  @TempDir private Path other;

  @Test
  void writesTheSameWithoutCompiling() {
    Project project = Project.of("shop", folder);
    Project compiled = Project.of("shop", other);

    Built built = project.build("-proc:only", "-Xlint:-processing");

    assertThat(built.messages()).isEmpty();
    assertThat(compiled.build().messages()).isEmpty();
    assertThat(project.output()).isEqualTo(compiled.output());
    assertThat(project.classes().resolve("org/acme/rest/ToysResource.class")).doesNotExist();
  }

  /** Deprecated resources, raw types, generic and nested ones: javac warns of none of our code. */
  @ParameterizedTest
  @ValueSource(strings = {"good", "good/hierarchy"})
  void staysQuietWhereEveryWarningIsAnError(String fixtures) {
    String[] sources =
        Project.files(RESOURCES.resolve(fixtures)).stream()
            .map(file -> fixtures + "/" + file.getFileName())
            .filter(source -> RESOURCES.resolve(source).toFile().exists()) // None in a subfolder.
            .toArray(String[]::new);
    Project project = Project.ofResources(folder, sources);

    Built built = project.build("-Xlint:all,-processing,-cast", "-Werror", "--release", "17");

    assertThat(built.messages()).isEmpty();
    assertThat(project.interceptors()).hasSizeGreaterThan(4);
  }
}
