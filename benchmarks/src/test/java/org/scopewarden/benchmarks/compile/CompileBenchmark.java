package org.scopewarden.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Measures what the processor adds to a compilation, and prints it. */
public final class CompileBenchmark {

  private CompileBenchmark() {}

  /**
   * Prints a table in Markdown.
   *
   * @param arguments the numbers of endpoints, separated by commas; how often each is compiled
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<Integer> sizes = Stream.of(arguments[0].split(",")).map(Integer::valueOf).toList();
    System.out.println(report(sizes, Integer.parseInt(arguments[1])));
  }

  /** Compiles below a temporary folder, which is gone afterwards. */
  static String report(List<Integer> sizes, int runs) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("scopewarden-benchmark");
    try {
      List<Comparison> comparisons = new ArrayList<>();
      for (int size : sizes) {
        comparisons.add(Comparison.measure(folder, size, runs));
      }
      return machine(runs) + "\n" + MarkdownTable.of(comparisons);
    } finally {
      delete(folder);
    }
  }

  private static String machine(int runs) {
    return "%d processors, JDK %s, medians of %d%n"
        .formatted(Runtime.getRuntime().availableProcessors(), Runtime.version(), runs);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
