package org.scopewarden.review.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.review.Samples.OPEN;
import static org.scopewarden.review.Samples.entry;
import static org.scopewarden.review.Samples.manifest;
import static org.scopewarden.review.Samples.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.ManifestWriter;
import org.scopewarden.model.Manifests;
import org.scopewarden.review.report.Report;

class ReportCommandTest {

  private static final Manifests GUARDED = users(rule("users:read"));

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private Path guarded = Path.of("");
  private Path open = Path.of("");
  private Path target = Path.of("");

  private static Manifests users(AccessRule rule) {
    return Manifests.of(manifest("org.acme", Catalog.NONE, entry("get", rule, "GET /users")));
  }

  @BeforeEach
  void write() throws IOException {
    guarded = Files.writeString(folder.resolve("old.json"), ManifestWriter.write(GUARDED));
    open = Files.writeString(folder.resolve("new.json"), ManifestWriter.write(users(OPEN)));
    target = folder.resolve("site/report.html");
  }

  @Test
  void writesNoPageIfOneOfThemCannotBeRead() {
    assertThat(Run.of("report", guarded, folder.resolve("gone.json"), "-o", target).exitCode())
        .isEqualTo(ExitCode.NO_ANSWER);
    Run run = Run.of("report", guarded, "--approved", folder.resolve("gone.json"), "-o", target);

    assertThat(run.exitCode()).isEqualTo(ExitCode.NO_ANSWER);
    assertThat(run.err()).contains("gone.json: does not exist");
    assertThat(target).doesNotExist();
  }

  @Test
  void isToldWhereToWrite() {
    assertThat(Run.of("report", guarded).exitCode()).isEqualTo(ExitCode.WRONG_USE);
  }

  @Test
  void writesThePage() throws IOException {
    assertThat(Run.of("report", guarded, "-o", target)).isEqualTo(new Run(ExitCode.FINE, "", ""));
    assertThat(Files.readString(target)).isEqualTo(Report.html(GUARDED));
  }

  @Test
  void showsWhatChangedSinceApproval() throws IOException {
    assertThat(Run.of("report", open, "--approved", guarded, "-o", target).exitCode())
        .isEqualTo(ExitCode.FINE);
    assertThat(Files.readString(target)).contains("aria-label=\"opened GET /users\"");
  }
}
