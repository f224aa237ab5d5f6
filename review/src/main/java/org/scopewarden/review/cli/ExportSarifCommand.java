package org.scopewarden.review.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.scopewarden.model.compare.Comparison;
import org.scopewarden.review.export.sarif.SarifExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes what changed, and what is found in the document now, as SARIF. */
@Command(
    name = "sarif",
    description = "Writes what changed, and what is found in the new manifests, as SARIF 2.1.0.")
final class ExportSarifCommand implements Callable<Integer> {

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private BeforeAndAfter documents;

  @Option(
      names = "--artifact",
      paramLabel = "PATH",
      defaultValue = "scope-manifest.json",
      description = "The file of the new document in the repository: ${DEFAULT-VALUE}.")
  @SuppressWarnings("NullAway.Init")
  private String artifact;

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private ExportCommand parent;

  @Override
  public Integer call() throws IOException {
    BeforeAndAfter.Documents read = documents.read();
    Comparison comparison = read.comparison();
    return parent.write(parent.made(() -> SarifExport.json(comparison, read.after(), artifact)));
  }
}
