package org.scopewarden.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.compare.Comparison;
import org.scopewarden.review.approval.ApprovalFiles;
import org.scopewarden.review.approval.Built;
import org.scopewarden.review.report.Report;

/**
 * Writes one HTML page: who may call what, what each scope opens, and what changed since it was
 * approved.
 */
@Mojo(name = "report", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class ReportMojo extends ApplicationMojo {

  /** The page. By default, target/scopewarden.html beside the outermost POM with this plugin. */
  @Parameter(property = "scopewarden.report")
  @Nullable File report;

  /** Each writes its own file. */
  @Override
  boolean isPerExecution() {
    return true;
  }

  @Override
  void run(Application application, Settings settings, Built built) {
    Path file =
        report == null ? application.home().resolve("target/scopewarden.html") : report.toPath();
    ApprovalFiles files = new ApprovalFiles(settings.directory().orElse(application.home()));
    String html =
        files
            .read()
            .map(approved -> html(approved.document(), built))
            .orElseGet(() -> Report.html(built.modules()));
    write(html, file);
    getLog().info("the page for reviewers is in " + file);
  }

  private static String html(Manifests approved, Built built) {
    Manifests now = built.over(approved);
    return Report.html(now, Comparison.of(approved, now).changes());
  }

  private static void write(String html, Path file) {
    try {
      Report.write(html, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
