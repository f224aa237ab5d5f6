package org.scopewarden.review.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.scopewarden.model.ManifestException;
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

  /** Reads both at once, since reading is most of the work; the old one's problem is told first. */
  Documents read() {
    FutureTask<Manifests> after = new FutureTask<>(() -> ManifestCollector.collect(now));
    Thread reader = new Thread(after, "new");
    reader.setDaemon(true);
    reader.start();
    return new Documents(ManifestCollector.collect(List.of(old)), result(after));
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

  /** What was read. */
  record Documents(Manifests before, Manifests after) {

    Comparison comparison() {
      return Comparison.of(before, after);
    }
  }
}
