package org.scopewarden.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * The projects that are reviewed as one: those that have the plugin, below the outermost local
 * parent that has it.
 *
 * @param home the directory of that parent
 * @param built those that are built now, parents first
 * @param whole whether these are all that there are
 */
record Application(Path home, List<MavenProject> built, boolean whole) {

  /** The application that {@code project} is part of. */
  static Application of(MavenProject project, MavenSession session) {
    Predicate<MavenProject> member = member(session);
    Path home = home(project, member);
    Predicate<MavenProject> ours = other -> member.test(other) && home(other, member).equals(home);
    List<MavenProject> built = session.getProjects().stream().filter(ours).toList();
    List<MavenProject> all = session.getAllProjects().stream().filter(ours).toList();
    return new Application(home, built, isWhole(home, built, all, session));
  }

  /** Called by name in a build where no project has the plugin, it is about all of them. */
  private static Predicate<MavenProject> member(MavenSession session) {
    return session.getAllProjects().stream().anyMatch(Application::hasPlugin)
        ? Application::hasPlugin
        : project -> true;
  }

  static boolean hasPlugin(MavenProject project) {
    return project.getPlugin(Coordinates.KEY) != null;
  }

  private static Path home(MavenProject project, Predicate<MavenProject> member) {
    Path home = directory(project);
    MavenProject parent = project.getParent();
    while (parent != null && parent.getFile() != null) {
      if (member.test(parent)) {
        home = directory(parent);
      }
      parent = parent.getParent();
    }
    return home;
  }

  /**
   * With {@code -pl} or {@code -rf} some are not built; with {@code -f} the home is not there; with
   * {@code -N} modules are not there.
   */
  private static boolean isWhole(
      Path home, List<MavenProject> built, List<MavenProject> all, MavenSession session) {
    List<Path> known = session.getAllProjects().stream().map(Application::directory).toList();
    return built.size() == all.size()
        && known.contains(home)
        && all.stream().flatMap(Application::modules).allMatch(known::contains);
  }

  private static Stream<Path> modules(MavenProject project) {
    return project.getModules().stream()
        .map(module -> directory(project).resolve(module).normalize())
        .map(module -> Files.isDirectory(module) ? module : module.getParent());
  }

  private static Path directory(MavenProject project) {
    return project.getBasedir().toPath().toAbsolutePath().normalize();
  }
}
