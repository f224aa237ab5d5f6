package org.scopewarden.review.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.scopewarden.review.ask.LeastScopes;
import org.scopewarden.review.ask.Request;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Finds the least scopes for some requests. */
@Command(
    name = "least",
    description =
        "Finds all sets of scopes that are enough for some requests together, each without one to"
            + " spare. Exit code 1: there is none.")
final class LeastCommand implements Callable<Integer> {

  @Parameters(
      arity = "2..*",
      paramLabel = "METHOD PATH",
      hideParamSyntax = false,
      description = "Requests, such as GET /users/7 DELETE /users/{id}.")
  @SuppressWarnings("NullAway.Init")
  private List<String> requests;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private ManifestOption manifest;

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private ScopewardenCommand parent;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public Integer call() {
    return Answers.give(LeastScopes.of(manifest.document(), requests()), parent);
  }

  private List<Request> requests() {
    if (requests.size() % 2 != 0) {
      throw new ParameterException(spec.commandLine(), "Each METHOD needs a PATH.");
    }
    List<Request> read = new ArrayList<>();
    for (int i = 0; i < requests.size(); i += 2) {
      String method = requests.get(i);
      String path = requests.get(i + 1);
      read.add(RequestParameters.request(spec.commandLine(), () -> Request.of(method, path)));
    }
    return read;
  }
}
