package org.scopewarden.review.cli;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.scopewarden.model.Manifests;
import org.scopewarden.review.probe.Probe;
import org.scopewarden.review.probe.ProbeReport;
import org.scopewarden.review.probe.Target;
import org.scopewarden.review.probe.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Compares what a running server does with what its manifests say. */
@Command(
    name = "probe",
    description =
        "Sends a running server what its manifest says that it refuses. Exit code 1: an endpoint is"
            + " more open; 3: none is, as far as answers prove, but some prove nothing.")
final class ProbeCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "URL",
      description = "The address that the paths of the manifest are appended to.")
  @SuppressWarnings("NullAway.Init")
  private URI server;

  @Mixin private final ManifestOption manifests = new ManifestOption();

  @Mixin private final TokenOptions tokens = new TokenOptions();

  @Option(
      names = "--without-prefix",
      paramLabel = "PATH",
      defaultValue = "",
      description = "What the manifest's paths begin with and the server's do not, such as /api.")
  @SuppressWarnings("NullAway.Init")
  private String prefix;

  @Option(
      names = "--unsafe",
      description =
          "Also send what would do something if nothing protected it, such as a POST without an"
              + " id.")
  private boolean unsafe;

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "50",
      description = "So many requests in a second at most; 50 if nothing is said.")
  private int rate;

  @Option(
      names = "--parallel",
      paramLabel = "N",
      defaultValue = "4",
      description = "So many at once; 4 if nothing is said.")
  private int parallel;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "10",
      description = "How long an answer may take; 10 if nothing is said.")
  private int timeout;

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private ScopewardenCommand parent;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    Target target = target();
    Manifests document = manifests.document();
    if (document.entries().findAny().isEmpty()) {
      throw new ParameterException(spec.commandLine(), "The manifest lists no endpoint.");
    }
    Probe probe = new Probe(document, target, tokens.source(server, spec));
    ProgressBar bar = ProgressBar.of(spec.commandLine());
    ProbeReport report = probe.run(bar::show);
    bar.clear();
    if (parent.json()) {
      parent.output().json(report::write);
    } else {
      print(report);
    }
    return exitCode(report);
  }

  private Target target() {
    try {
      return new Target(server, prefix, rate, parallel, Duration.ofSeconds(timeout), unsafe);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private static int exitCode(ProbeReport report) {
    if (!report.with(Verdict.MORE_OPEN).isEmpty()) {
      return ExitCode.FOUND;
    }
    return report.isProven() ? ExitCode.FINE : ExitCode.NO_ANSWER;
  }

  private void print(ProbeReport report) {
    Output output = parent.output();
    print(
        output,
        Output.Tone.BAD,
        "More open than the manifest says:",
        report.lines(Verdict.MORE_OPEN));
    print(output, Output.Tone.WARNING, "Not proven:", report.lines(Verdict.NOT_PROVEN));
    print(output, Output.Tone.HEADING, "Not tried:", report.untried());
    boolean fine = exitCode(report) == ExitCode.FINE;
    output.line(fine ? Output.Tone.GOOD : Output.Tone.BAD, report.summary());
  }

  private static void print(Output output, Output.Tone tone, String title, List<String> lines) {
    if (!lines.isEmpty()) {
      output.line(tone, title);
      lines.forEach(line -> output.line(Output.Tone.PLAIN, line));
    }
  }
}
