package org.scopewarden.review.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.scopewarden.review.export.ExportException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Writes manifests, or what changed between them, in the forms of other tools. */
@Command(
    name = "export",
    description = "Writes manifests, or what changed between them, for other tools.",
    subcommands = {
      ExportKeycloakCommand.class,
      ExportMarkdownCommand.class,
      ExportMetadataCommand.class,
      ExportOpenApiCommand.class,
      ExportSarifCommand.class
    })
final class ExportCommand implements Runnable {

  @Option(
      names = {"-o", "--output"},
      scope = ScopeType.INHERIT,
      paramLabel = "FILE",
      description = "Where to write; otherwise what is exported is the output.")
  private @Nullable Path file;

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private ScopewardenCommand parent;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  /** Writes what was exported, where it is wanted. */
  int write(String text) throws IOException {
    if (file == null) {
      parent.output().raw(text);
    } else {
      Files.writeString(file, text);
    }
    return ExitCode.FINE;
  }

  /** What is made of options; if that is refused, the command was called wrongly. */
  <T> T made(Supplier<T> supplier) {
    try {
      return supplier.get();
    } catch (ExportException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name what to export.");
  }
}
