package org.scopewarden.review.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scopewarden.review.ask.Request;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The request of a question. */
final class RequestParameters {

  @Parameters(index = "0", paramLabel = "METHOD", description = "Such as GET.")
  @SuppressWarnings("NullAway.Init")
  private String method;

  @Parameters(
      index = "1",
      paramLabel = "PATH",
      description = "Such as /users/7, or a template such as /users/{id}.")
  @SuppressWarnings("NullAway.Init")
  private String path;

  @Option(
      names = "--content-type",
      paramLabel = "TYPE",
      description = "The media type of what is sent, where endpoints are told apart by it.")
  private @Nullable String contentType;

  @Option(
      names = "--accept",
      paramLabel = "TYPE",
      description = "The media type of the answer, where endpoints are told apart by it.")
  private @Nullable String accept;

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandSpec command;

  /**
   * @throws ParameterException if it is none
   */
  Request request() {
    return request(
        command.commandLine(),
        () ->
            new Request(
                method, path, Optional.ofNullable(contentType), Optional.ofNullable(accept)));
  }

  /** What {@code reader} reads; what is wrong with it is told as wrong use. */
  static <T> T request(CommandLine commandLine, java.util.function.Supplier<T> reader) {
    try {
      return reader.get();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(commandLine, e.getMessage(), e);
    }
  }
}
