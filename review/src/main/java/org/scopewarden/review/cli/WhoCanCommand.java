package org.scopewarden.review.cli;

import java.util.concurrent.Callable;
import org.scopewarden.review.ask.Callers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Says who may make a request. */
@Command(
    name = "who-can",
    description = "Says who may make a request. Exit code 1: no endpoint answers it.")
final class WhoCanCommand implements Callable<Integer> {

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private RequestParameters request;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private ManifestOption manifest;

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private ScopewardenCommand parent;

  @Override
  public Integer call() {
    return Answers.give(Callers.of(manifest.document(), request.request()), parent);
  }
}
