package org.scopewarden.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.scopewarden.benchmarks.compile.CompiledApplication;

/** Starts of one application, each in a process of its own, so that nothing is compiled or warm. */
record StartRuns(int endpoints, List<StartFigures> runs) {

  static StartRuns measure(Path folder, int endpoints, int times)
      throws IOException, InterruptedException {
    Path home = Files.createDirectories(folder.resolve("start" + endpoints));
    CompiledApplication application = CompiledApplication.of(home, endpoints);
    List<StartFigures> runs = new ArrayList<>();
    for (int i = 0; i <= times; i++) {
      runs.add(run(home, application));
    }
    return new StartRuns(endpoints, List.copyOf(runs.subList(1, runs.size())));
  }

  /**
   * @throws IllegalStateException if the start fails: its figures would mean nothing
   */
  private static StartFigures run(Path home, CompiledApplication application)
      throws IOException, InterruptedException {
    Path figures = home.resolve("figures");
    Files.deleteIfExists(figures);
    Path names = Files.write(home.resolve("resources"), application.resources());
    Path log = home.resolve("start.log");
    int failed =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                application.classPath(ForkedStart.class),
                ForkedStart.class.getName(),
                figures.toString(),
                names.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    if (failed != 0) {
      throw new IllegalStateException(Files.readString(log));
    }
    return StartFigures.read(figures);
  }

  /** A row in Markdown: the least and the median of each figure by itself. */
  String row() {
    List<Double> loading = runs.stream().map(StartFigures::loading).sorted().toList();
    List<Double> tables = runs.stream().map(StartFigures::tables).sorted().toList();
    int median = (runs.size() - 1) / 2;
    return "| %,d | %,d | %.0f | %.0f | %.0f | %.0f |"
        .formatted(
            endpoints,
            runs.get(0).entries(),
            loading.get(0),
            loading.get(median),
            tables.get(0),
            tables.get(median));
  }
}
