package org.scopewarden.review.cli;

import java.nio.file.Path;
import java.util.List;
import org.scopewarden.model.Manifests;
import org.scopewarden.review.read.ManifestCollector;
import picocli.CommandLine.Option;

/** Which manifests a question is about. */
final class ManifestOption {

  @Option(
      names = {"-m", "--manifest"},
      paramLabel = "PLACE",
      defaultValue = ".",
      description =
          "A JSON file, jar or directory with manifests; may be repeated. Otherwise the current"
              + " directory.")
  @SuppressWarnings("NullAway.Init")
  private List<Path> places;

  /** All of them as one document. */
  Manifests document() {
    return ManifestCollector.collect(places);
  }
}
