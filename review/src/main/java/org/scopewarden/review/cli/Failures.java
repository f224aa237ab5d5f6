package org.scopewarden.review.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.scopewarden.model.ManifestException;
import org.scopewarden.review.export.ExportException;
import org.scopewarden.review.probe.TokenFileException;
import org.scopewarden.review.text.Escaped;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** A cause that the user can mend is one message; any other is a defect, shown whole. */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception problem, CommandLine commandLine, ParseResult parsed) {
    if (problem instanceof ManifestException
        || problem instanceof ExportException
        || problem instanceof TokenFileException) {
      commandLine.getErr().println(Escaped.text(String.valueOf(problem.getMessage())));
    } else if (problem instanceof IOException || problem instanceof UncheckedIOException) {
      commandLine.getErr().println(Escaped.text(problem.toString()));
    } else {
      problem.printStackTrace(commandLine.getErr());
    }
    return ExitCode.NO_ANSWER;
  }
}
