package org.scopewarden.sample;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.LogManager;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.scopewarden.runtime.config.ConfigurationException;
import org.scopewarden.sample.data.DatabaseException;
import org.scopewarden.sample.token.TokenCommand;
import org.scopewarden.sample.token.TokenMint;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command line. Runs the server unless told otherwise. */
@Command(
    name = "scopewarden-sample-app",
    description = "Users and posts behind scopes. Without a command: serve.")
public final class Main implements Callable<Integer> {

  private final Config config;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this.")
  @SuppressWarnings("UnusedVariable")
  private boolean help;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  private Main(Config config) {
    this.config = config;
  }

  public static void main(String[] arguments) {
    LogManager.getLogManager().reset();
    SLF4JBridgeHandler.install();
    System.exit(commandLine(ConfigProvider.getConfig()).execute(arguments));
  }

  /** The command line of a sample that is configured by {@code config}. */
  static CommandLine commandLine(Config config) {
    return new CommandLine(new Main(config))
        .addSubcommand(new TokenCommand(config))
        .setExecutionExceptionHandler(Main::explain);
  }

  @Override
  public Integer call() throws InterruptedException {
    return serve();
  }

  /** Serves until the process is told to stop: never returns. */
  @Command(name = "serve", description = "Runs the server until Ctrl-C.")
  int serve() throws InterruptedException {
    Clock clock = Clock.systemUTC();
    PrintWriter out = spec.commandLine().getOut();
    SampleSettings settings = SampleSettings.read(config);
    Optional<TokenMint> mint = settings.mint(clock);
    SampleServer server = SampleServer.start(settings, clock);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  out.println("stopped");
                },
                "stop"));
    out.println(new Banner(settings.tokens(), server.address(), mint, new Launch(settings.home())));
    Thread.currentThread().join();
    return 0;
  }

  /** A cause that the user can mend is one message; any other is a defect, shown whole. */
  private static int explain(
      Exception problem, CommandLine commandLine, CommandLine.ParseResult parsed) throws Exception {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof StartException
          || cause instanceof ConfigurationException
          || cause instanceof DatabaseException) {
        commandLine.getErr().println(cause.getMessage());
        return 1;
      }
    }
    throw problem;
  }
}
