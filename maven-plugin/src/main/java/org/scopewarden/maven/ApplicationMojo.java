package org.scopewarden.maven;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.ManifestException;
import org.scopewarden.model.Manifests;
import org.scopewarden.review.approval.ApprovalException;
import org.scopewarden.review.approval.Built;
import org.scopewarden.review.text.Escaped;

/** A goal over all modules of an application: it runs once, when the last of them has come. */
abstract class ApplicationMojo extends AbstractMojo {

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  MojoExecution execution;

  /**
   * Leaves the module out: its endpoints are not reviewed, and are not in the approved document.
   */
  @Parameter(property = "scopewarden.skip", defaultValue = "false")
  boolean skip;

  /**
   * Whether the approved document and its log may be written. By default they may, unless the
   * environment variable CI is set to anything but false.
   */
  @Parameter(property = "scopewarden.record")
  @Nullable Boolean record;

  /**
   * The directory that has scope-manifest.json and scope-approvals.json as they are on the branch
   * that is to be merged into. If it is given, every weakening since then needs an approval too.
   */
  @Parameter(property = "scopewarden.base")
  @Nullable File base;

  /**
   * Where scope-manifest.json and scope-approvals.json are. By default, beside the outermost POM
   * that has this plugin.
   */
  @Parameter(property = "scopewarden.directory")
  @Nullable File directory;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    Application application = Application.of(project, session);
    if (!application.built().contains(project)) {
      return;
    }
    Optional<Map<String, Map<String, String>>> arrived = arrive(application);
    if (arrived.isPresent()) {
      run(application, arrived.get());
    }
  }

  private Optional<Map<String, Map<String, String>>> arrive(Application application) {
    Lifecycle lifecycle = Lifecycle.of(session, execution, isPerExecution());
    List<String> due =
        application.built().stream().filter(lifecycle::reaches).map(MavenProject::getId).toList();
    Settings settings = Settings.of(skip, mayRecord(), base, directory);
    return Arrivals.of(
            session.getRepositorySession().getData(), purpose() + " " + application.home())
        .arrive(project.getId(), settings.values(), due);
  }

  /**
   * Whether executions of the goal that have different names have nothing to do with each other.
   */
  boolean isPerExecution() {
    return false;
  }

  private String purpose() {
    return execution.getGoal() + (isPerExecution() ? "@" + execution.getExecutionId() : "");
  }

  private boolean mayRecord() {
    if (record != null) {
      return record;
    }
    return Stream.ofNullable(System.getenv("CI"))
        .allMatch(value -> value.isBlank() || value.equalsIgnoreCase("false"));
  }

  private void run(Application application, Map<String, Map<String, String>> arrived)
      throws MojoFailureException {
    List<MavenProject> reviewed =
        application.built().stream().filter(member -> !settings(arrived, member).skip()).toList();
    if (reviewed.isEmpty()) {
      getLog().info("skipped");
      return;
    }
    boolean whole =
        application.whole()
            && application.built().stream().map(MavenProject::getId).allMatch(arrived::containsKey);
    try {
      Manifests manifests = Compiled.manifests(reviewed);
      requireSome(manifests, whole);
      run(application, settings(arrived, reviewed.get(0)), new Built(manifests, whole));
    } catch (ApprovalException | ManifestException e) {
      throw new MojoFailureException(Escaped.text(String.valueOf(e.getMessage())), e);
    }
  }

  /** Whoever has not come is not reviewed. */
  private static Settings settings(Map<String, Map<String, String>> arrived, MavenProject member) {
    Map<String, String> values = arrived.get(member.getId());
    return values == null ? Settings.of(true, false, null, null) : new Settings(values);
  }

  private static void requireSome(Manifests manifests, boolean whole) throws MojoFailureException {
    if (whole && manifests.modules().isEmpty()) {
      throw new MojoFailureException(
          "no module has a manifest: add scopewarden-processor to the annotationProcessorPaths of"
              + " maven-compiler-plugin, or set scopewarden.skip");
    }
  }

  /** Does what the goal is for, with what all modules have made. */
  abstract void run(Application application, Settings settings, Built built)
      throws MojoFailureException;
}
