package org.scopewarden.review.cli;

import java.util.concurrent.Callable;
import org.scopewarden.review.ask.Reach;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Lists the endpoints that a caller may call. */
@Command(name = "reach", description = "Lists the endpoints that a caller may call.")
final class ReachCommand implements Callable<Integer> {

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
    return Answers.give(Reach.of(manifest.document(), grant.grant()), parent);
  }
}
