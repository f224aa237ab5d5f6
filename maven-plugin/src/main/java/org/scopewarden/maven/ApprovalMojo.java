package org.scopewarden.maven;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.scopewarden.review.approval.Advice;
import org.scopewarden.review.approval.ApprovalFiles;
import org.scopewarden.review.approval.Built;
import org.scopewarden.review.approval.Outcome;
import org.scopewarden.review.approval.Reviewer;

/** A goal that asks the reviewer, and says what came of it. */
abstract class ApprovalMojo extends ApplicationMojo {

  @Override
  final void run(Application application, Settings settings, Built built)
      throws MojoFailureException {
    Reviewer reviewer =
        new Reviewer(
            new ApprovalFiles(settings.directory().orElse(application.home())),
            settings.base().map(ApprovalFiles::new).orElse(null),
            settings.record(),
            advice(application.home()),
            Clock.systemUTC());
    report(ask(reviewer, application, built));
  }

  /** What the reviewer says. */
  abstract Outcome ask(Reviewer reviewer, Application application, Built built)
      throws MojoFailureException;

  private void report(Outcome outcome) throws MojoFailureException {
    Consumer<String> log = outcome.passed() ? getLog()::info : getLog()::error;
    outcome.lines().forEach(log);
    if (!outcome.passed()) {
      throw new MojoFailureException("access to endpoints is not as it is approved: see above");
    }
  }

  private Advice advice(Path home) {
    return new Advice(
        List.of(
            "take it back, or approve it where the files may be written:",
            "  mvn scopewarden:approve -Dscopewarden.reason=\"why it is right\"" + options(home)),
        "build where the files may be written, and commit "
            + ApprovalFiles.DOCUMENT
            + " and "
            + ApprovalFiles.LOG);
  }

  private String options(Path home) {
    Stream<String> pom =
        home.equals(Path.of(session.getExecutionRootDirectory()))
            ? Stream.empty()
            : Stream.of(" -f \"" + home + "\"");
    Stream<String> properties =
        Stream.of("scopewarden.base", "scopewarden.directory")
            .filter(name -> session.getUserProperties().getProperty(name) != null)
            .map(name ->
                " -D" + name + "=\"" + session.getUserProperties().getProperty(name) + "\"");
    return Stream.concat(pom, properties).collect(Collectors.joining());
  }
}
