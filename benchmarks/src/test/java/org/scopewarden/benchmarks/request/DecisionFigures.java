package org.scopewarden.benchmarks.request;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures decisions, and prints them beside the least that they could cost. */
public final class DecisionFigures {

  private static final List<String> ALGORITHMS = List.of("RS256", "ES256");

  private final Collection<RunResult> results;

  private DecisionFigures(Collection<RunResult> results) {
    this.results = results;
  }

  /** Prints a table in Markdown. */
  public static void main(String[] arguments) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options.include(DecisionBenchmark.class.getName() + "\\..*").addProfiler(GCProfiler.class);
    System.out.println(new DecisionFigures(new Runner(options).run()).table());
  }

  private String table() {
    StringBuilder table =
        new StringBuilder(
            """

            | token | known: ns | SHA-256 of it: ns | more: ns | allocated: bytes | first sight: ns | signature alone: ns | ratio |
            |---|---|---|---|---|---|---|---|
            """);
    ALGORITHMS.forEach(algorithm -> table.append(row(algorithm)));
    return table.toString();
  }

  private String row(String algorithm) {
    double warm = time("warm", algorithm);
    double digest = time("digest", algorithm);
    double first = time("firstSight", algorithm);
    double signature = time("signature", algorithm);
    return "| %s | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f | %.2f |%n"
        .formatted(
            algorithm,
            warm,
            digest,
            warm - digest,
            allocated(result("warm", algorithm)),
            first,
            signature,
            first / signature);
  }

  /** Bytes for each call. */
  private static double allocated(RunResult result) {
    return Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
        .getScore();
  }

  private double time(String benchmark, String algorithm) {
    return result(benchmark, algorithm).getPrimaryResult().getScore();
  }

  private RunResult result(String benchmark, String algorithm) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
        .filter(result -> result.getParams().getParam("algorithm").equals(algorithm))
        .findAny()
        .orElseThrow();
  }
}
