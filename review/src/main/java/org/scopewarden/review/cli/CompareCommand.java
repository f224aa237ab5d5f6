package org.scopewarden.review.cli;

import java.util.concurrent.Callable;
import org.scopewarden.model.compare.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Shows what changed between two documents. */
@Command(
    name = "compare",
    description =
        "Shows what changed, and who may now do what was refused. Exit code 1: something is"
            + " weaker than before.")
final class CompareCommand implements Callable<Integer> {

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private BeforeAndAfter documents;

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private ScopewardenCommand parent;

  @Override
  public Integer call() {
    Comparison comparison = documents.read().comparison();
    ChangeTable table = new ChangeTable(comparison);
    if (parent.json()) {
      parent.output().json(table::write);
    } else {
      table.print(parent.output());
    }
    return comparison.weakenings().isEmpty() ? ExitCode.FINE : ExitCode.FOUND;
  }
}
