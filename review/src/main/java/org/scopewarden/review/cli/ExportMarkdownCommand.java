package org.scopewarden.review.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.scopewarden.review.export.PullRequestMarkdown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Writes what changed as a comment on a pull request. */
@Command(name = "markdown", description = "Writes what changed as a comment on a pull request.")
final class ExportMarkdownCommand implements Callable<Integer> {

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private BeforeAndAfter documents;

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private ExportCommand parent;

  @Override
  public Integer call() throws IOException {
    return parent.write(PullRequestMarkdown.DEFAULT.write(documents.read().comparison()));
  }
}
