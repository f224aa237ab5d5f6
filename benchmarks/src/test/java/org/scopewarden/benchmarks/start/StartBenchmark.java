package org.scopewarden.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Measures what the tables add to a start, and prints it. */
public final class StartBenchmark {

  private StartBenchmark() {}

  /**
   * Prints a table in Markdown: milliseconds, the least and the median.
   *
   * @param arguments the numbers of endpoints, separated by commas; how often each is started
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<Integer> sizes = Stream.of(arguments[0].split(",")).map(Integer::valueOf).toList();
    System.out.println(report(sizes, Integer.parseInt(arguments[1])));
  }

  /** Starts what it compiles below a temporary folder, which is gone afterwards. */
  static String report(List<Integer> sizes, int times) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("scopewarden-start");
    StringBuilder table =
        new StringBuilder(
            """
            | endpoints | classes | loading, CPU | form, CPU | tables, CPU | / loading | / form | tables, wall |
            |---|---|---|---|---|---|---|---|
            """);
    try {
      for (int size : sizes) {
        table.append(StartRuns.measure(folder, size, times).row()).append('\n');
      }
      return table.toString();
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
