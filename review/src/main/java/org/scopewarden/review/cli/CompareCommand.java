package org.scopewarden.review.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.scopewarden.model.ManifestException;
import org.scopewarden.model.Manifests;
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
    List<Manifests> documents = documents();
    Comparison comparison = Comparison.of(documents.get(0), documents.get(1));
    ChangeTable table = new ChangeTable(comparison);
    if (parent.json()) {
      parent.output().json(table::write);
    } else {
      table.print(parent.output());
    }
    return comparison.weakenings().isEmpty() ? ExitCode.FINE : ExitCode.FOUND;
  }

  /** Both at once, since reading is most of the work; the old one's problem is told first. */
  private List<Manifests> documents() {
    FutureTask<Manifests> after = new FutureTask<>(() -> ManifestCollector.collect(now));
    Thread reader = new Thread(after, "new");
    reader.setDaemon(true);
    reader.start();
    return List.of(ManifestCollector.collect(List.of(old)), result(after));
  }

  private static Manifests result(Future<Manifests> document) {
    try {
      return document.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ManifestException problem) {
        throw problem;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
