package org.scopewarden.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.Manifests;
import org.scopewarden.review.read.ManifestCollector;

/** Collects the manifests that the processor has written among the classes of projects. */
final class Compiled {

  private Compiled() {}

  /**
   * The manifests of all projects, possibly none.
   *
   * @throws MojoFailureException if a project is not compiled
   * @throws org.scopewarden.model.ManifestException if a manifest cannot be read, or if two that
   *     differ have one name
   */
  static Manifests manifests(List<MavenProject> projects) throws MojoFailureException {
    List<Path> files = new ArrayList<>();
    for (MavenProject project : projects) {
      requireCompiled(project);
      files.addAll(files(project));
    }
    return files.isEmpty() ? new Manifests(List.of()) : ManifestCollector.collect(files);
  }

  private static void requireCompiled(MavenProject project) throws MojoFailureException {
    boolean hasSources =
        project.getCompileSourceRoots().stream().anyMatch(root -> Files.exists(Path.of(root)));
    if (!project.getPackaging().equals("pom") && hasSources && !Files.exists(classes(project))) {
      throw new MojoFailureException(
          project.getArtifactId() + " is not compiled: build it first, with mvn verify");
    }
  }

  /** Also those that are deeper than any is written: reading refuses them. */
  private static List<Path> files(MavenProject project) {
    Path directory = classes(project).resolve(Manifest.location("x")).getParent();
    if (directory == null || !Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path classes(MavenProject project) {
    return Path.of(project.getBuild().getOutputDirectory());
  }
}
