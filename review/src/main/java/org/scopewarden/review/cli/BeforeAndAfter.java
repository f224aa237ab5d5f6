package org.scopewarden.review.cli;

import java.nio.file.Path;
import java.util.List;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.compare.Comparison;
import org.scopewarden.review.read.ManifestCollector;
import picocli.CommandLine.Parameters;

/** The two documents that are compared. */
final class BeforeAndAfter {

  @Parameters(index = "0", paramLabel = "OLD", description = "A JSON file, jar or directory.")
  @SuppressWarnings("NullAway.Init")
  private Path old;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "NEW",
      description = "The same; several count together.")
  @SuppressWarnings("NullAway.Init")
  private List<Path> now;

  /** The document after the change. */
  Manifests after() {
    return ManifestCollector.collect(now);
  }

  /** What is different in {@code after}. */
  Comparison comparison(Manifests after) {
    return Comparison.of(ManifestCollector.collect(List.of(old)), after);
  }
}
