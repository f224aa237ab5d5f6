package org.scopewarden.review.cli;

import java.util.concurrent.Callable;
import org.scopewarden.review.ask.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Says whether a caller may make a request, and why. */
@Command(
    name = "explain",
    description = "Says whether a caller may make a request, and why. Exit code 1: refused.")
final class ExplainCommand implements Callable<Integer> {

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private RequestParameters request;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private GrantOptions grant;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private ManifestOption manifest;

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private ScopewardenCommand parent;

  @Override
  public Integer call() {
    return Answers.give(
        Explanation.of(manifest.document(), request.request(), grant.grant()), parent);
  }
}
