package org.scopewarden.review.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.compare.Comparison;
import org.scopewarden.review.read.ManifestCollector;
import org.scopewarden.review.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the page that a reviewer reads. */
@Command(
    name = "report",
    description = "Writes one HTML page: who may call what, what each scope opens, what changed.")
final class ReportCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "PLACE",
      description = "Manifests: JSON files, jars, directories.")
  @SuppressWarnings("NullAway.Init")
  private List<Path> places;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "Where to write the page.")
  @SuppressWarnings("NullAway.Init")
  private Path file;

  @Option(
      names = "--approved",
      paramLabel = "PLACE",
      description = "What was approved: the page shows what changed since.")
  private @Nullable Path approved;

  @Override
  public Integer call() throws IOException {
    Manifests document = ManifestCollector.collect(places);
    Report.write(html(document), file);
    return ExitCode.FINE;
  }

  private String html(Manifests document) {
    return approved == null
        ? Report.html(document)
        : Report.html(
            document,
            Comparison.of(ManifestCollector.collect(List.of(approved)), document).changes());
  }
}
