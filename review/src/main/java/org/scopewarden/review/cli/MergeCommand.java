package org.scopewarden.review.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.ManifestWriter;
import org.scopewarden.model.Manifests;
import org.scopewarden.review.read.ManifestCollector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the manifests of several modules as one document. */
@Command(name = "merge", description = "Writes the manifests of several modules as one document.")
final class MergeCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "PLACE",
      description = "Manifests: JSON files, jars, directories.")
  @SuppressWarnings("NullAway.Init")
  private List<Path> places;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; otherwise the document is the output.")
  private @Nullable Path file;

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private ScopewardenCommand parent;

  @Override
  public Integer call() throws IOException {
    Manifests document = ManifestCollector.collect(places);
    if (file == null) {
      parent.output().raw(ManifestWriter.write(document));
    } else {
      Files.writeString(file, ManifestWriter.write(document));
    }
    return ExitCode.FINE;
  }
}
