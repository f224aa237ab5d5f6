package org.scopewarden.review.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.scopewarden.model.compare.Comparison;
import org.scopewarden.review.read.ManifestCollector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows what changed between two documents. */
@Command(
    name = "compare",
    description =
        "Shows what changed, and who may now do what was refused. Exit code 1: something is"
            + " weaker than before.")
final class CompareCommand implements Callable<Integer> {

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

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private ScopewardenCommand parent;

  @Override
  public Integer call() {
    Comparison comparison =
        Comparison.of(ManifestCollector.collect(List.of(old)), ManifestCollector.collect(now));
    ChangeTable table = new ChangeTable(comparison);
    if (parent.json()) {
      parent.output().json(table::write);
    } else {
      table.print(parent.output());
    }
    return comparison.weakenings().isEmpty() ? ExitCode.FINE : ExitCode.FOUND;
  }
}
