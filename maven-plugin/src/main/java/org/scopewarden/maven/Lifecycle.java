package org.scopewarden.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** Which projects a goal is going to run in. */
final class Lifecycle {

  /** The default lifecycle, in order. */
  private static final List<String> PHASES =
      List.of(
          "validate",
          "initialize",
          "generate-sources",
          "process-sources",
          "generate-resources",
          "process-resources",
          "compile",
          "process-classes",
          "generate-test-sources",
          "process-test-sources",
          "generate-test-resources",
          "process-test-resources",
          "test-compile",
          "process-test-classes",
          "test",
          "prepare-package",
          "package",
          "pre-integration-test",
          "integration-test",
          "post-integration-test",
          "verify",
          "install",
          "deploy");

  private final MojoExecution execution;
  private final int last;

  private Lifecycle(MojoExecution execution, int last) {
    this.execution = execution;
    this.last = last;
  }

  static Lifecycle of(MavenSession session, MojoExecution execution) {
    int last = goals(session).stream().mapToInt(PHASES::indexOf).max().orElse(-1);
    return new Lifecycle(execution, last);
  }

  private static List<String> goals(MavenSession session) {
    List<String> goals = new ArrayList<>(session.getGoals());
    String byDefault = session.getTopLevelProject().getBuild().getDefaultGoal();
    if (goals.isEmpty() && byDefault != null) {
      goals.addAll(List.of(byDefault.strip().split("\\s+")));
    }
    return goals;
  }

  /** Whether the goal is going to run in the project, or has: by name, in all of them. */
  boolean reaches(MavenProject project) {
    if (execution.getSource() == MojoExecution.Source.CLI) {
      return true;
    }
    Plugin plugin = project.getPlugin(Coordinates.KEY);
    return plugin != null && plugin.getExecutions().stream().anyMatch(this::isReached);
  }

  private boolean isReached(PluginExecution bound) {
    String phase =
        bound.getPhase() == null ? execution.getMojoDescriptor().getPhase() : bound.getPhase();
    int index = PHASES.indexOf(phase);
    return bound.getGoals().contains(execution.getGoal()) && index >= 0 && index <= last;
  }
}
