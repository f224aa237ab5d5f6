package org.scopewarden.review.cli;

import java.nio.file.Path;
import java.util.List;
import org.scopewarden.model.Manifests;
import org.scopewarden.review.read.ManifestCollector;
import picocli.CommandLine.Parameters;

/** Where the manifests to be exported are. */
final class Places {

  @Parameters(
      arity = "1..*",
      paramLabel = "PLACE",
      description = "Manifests: JSON files, jars, directories.")
  @SuppressWarnings("NullAway.Init")
  private List<Path> places;

  /** All of them as one document. */
  Manifests document() {
    return ManifestCollector.collect(places);
  }
}
