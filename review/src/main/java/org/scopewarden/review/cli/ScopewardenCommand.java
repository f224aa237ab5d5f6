package org.scopewarden.review.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.scopewarden.model.Scheme;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command line: names the commands, and has the options of all. */
@Command(
    name = "scopewarden",
    description = "Answers questions about who may call which endpoint, from manifests.",
    subcommands = {
      CompareCommand.class,
      ExplainCommand.class,
      WhoCanCommand.class,
      LeastCommand.class,
      ReachCommand.class,
      MergeCommand.class,
      ProbeCommand.class,
      ReportCommand.class,
      ExportCommand.class,
      OpenApiCheckCommand.class,
      GenerateCompletion.class
    },
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    usageHelpAutoWidth = true,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:done; permitted; nothing that needs approval",
      "1:refused; a weakening; something was found",
      "2:called wrongly",
      "3:no answer: something cannot be read or written, or this program has a fault"
    })
public final class ScopewardenCommand implements Callable<Integer> {

  @Option(names = "--json", scope = ScopeType.INHERIT, description = "Write JSON instead of text.")
  private boolean json;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  ScopewardenCommand() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** The command line, which writes UTF-8 wherever it runs. */
  static CommandLine commandLine() {
    return new CommandLine(new ScopewardenCommand())
        .setOut(utf8(FileDescriptor.out))
        .setErr(utf8(FileDescriptor.err))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(Scheme.class, ScopewardenCommand::scheme)
        .setExecutionExceptionHandler(new Failures());
  }

  private static Scheme scheme(String name) {
    return Scheme.named(name)
        .orElseThrow(() -> new TypeConversionException("\"" + name + "\" is none of them"));
  }

  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
  }

  @Option(
      names = "--color",
      scope = ScopeType.INHERIT,
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "When to colour: ${COMPLETION-CANDIDATES}; auto if nothing is said.")
  void color(Color color) {
    spec.commandLine().setColorScheme(Help.defaultColorScheme(color.ansi));
  }

  /** Whether JSON is wanted. */
  boolean json() {
    return json;
  }

  /** Where the running command writes. */
  Output output() {
    return new Output(spec.commandLine());
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Name a command.");
  }
}
