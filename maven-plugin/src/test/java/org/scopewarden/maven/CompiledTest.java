package org.scopewarden.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.ManifestException;
import org.scopewarden.model.ManifestWriter;

class CompiledTest {

  @TempDir private Path classes;

  private final MavenProject project = new MavenProject();

  @BeforeEach
  void compile() {
    Build build = new Build();
    build.setOutputDirectory(classes.toString());
    project.setBuild(build);
  }

  @Test
  void collectsWhatTheProcessorWrote() throws Exception {
    write("users");

    assertThat(Compiled.manifests(List.of(project)).modules())
        .extracting(Manifest::module)
        .containsExactly("users");
  }

  @Test
  void refusesAManifestThatIsHidden() throws IOException {
    write("users");
    write("hidden/admin");

    assertThatThrownBy(() -> Compiled.manifests(List.of(project)))
        .isInstanceOf(ManifestException.class)
        .hasMessageContaining("\"hidden/admin\" is not the name of a module");
  }

  private void write(String module) throws IOException {
    Path file = classes.resolve(Manifest.location(module));
    Files.createDirectories(classes.resolve("META-INF/scopewarden/hidden"));
    Files.writeString(file, ManifestWriter.write(new Manifest(module, Catalog.NONE, List.of())));
  }
}
