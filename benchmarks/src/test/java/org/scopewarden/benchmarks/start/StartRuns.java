package org.scopewarden.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.scopewarden.benchmarks.compile.CompiledApplication;

/**
 * Starts of one application, each in a process of its own, so that nothing is compiled or warm; in
 * turns with our tables and with empty classes, so that what disturbs the machine disturbs both.
 */
record StartRuns(int endpoints, List<StartFigures> tables, List<StartFigures> form) {

  static StartRuns measure(Path folder, int endpoints, int times)
      throws IOException, InterruptedException {
    Path home = Files.createDirectories(folder.resolve("start" + endpoints));
    CompiledApplication application = CompiledApplication.of(home, endpoints);
    List<StartFigures> tables = new ArrayList<>();
    List<StartFigures> form = new ArrayList<>();
    for (int i = 0; i <= times; i++) {
      tables.add(run(home, application, Added.TABLES));
      form.add(run(home, application, Added.FORM));
    }
    return new StartRuns(endpoints, counted(tables), counted(form));
  }

  /** All but the first, which finds no file in memory. */
  private static List<StartFigures> counted(List<StartFigures> runs) {
    return List.copyOf(runs.subList(1, runs.size()));
  }

  /**
   * @throws IllegalStateException if the start fails: its figures would mean nothing
   */
  private static StartFigures run(Path home, CompiledApplication application, Added added)
      throws IOException, InterruptedException {
    Path figures = home.resolve("figures");
    Files.deleteIfExists(figures);
    Path names = Files.write(home.resolve("resources"), application.resources());
    Path log = home.resolve("start.log");
    int failed =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                added == Added.TABLES
                    ? application.classPath(ForkedStart.class)
                    : application.formPath(ForkedStart.class),
                ForkedStart.class.getName(),
                figures.toString(),
                names.toString(),
                added.name())
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
    double least = least(tables, StartFigures::addedCpu);
    return "| %,d | %,d | %s | %s | %s | %.2f | %.2f | %s |"
        .formatted(
            endpoints,
            form.get(0).entries(),
            cell(tables, StartFigures::loadingCpu),
            cell(form, StartFigures::addedCpu),
            cell(tables, StartFigures::addedCpu),
            least / least(tables, StartFigures::loadingCpu),
            least / least(form, StartFigures::addedCpu),
            cell(tables, StartFigures::added));
  }

  private static String cell(List<StartFigures> runs, ToDoubleFunction<StartFigures> figure) {
    double median = sorted(runs, figure).get((runs.size() - 1) / 2);
    return "%.0f, %.0f".formatted(least(runs, figure), median);
  }

  private static double least(List<StartFigures> runs, ToDoubleFunction<StartFigures> figure) {
    return sorted(runs, figure).get(0);
  }

  private static List<Double> sorted(
      List<StartFigures> runs, ToDoubleFunction<StartFigures> figure) {
    return runs.stream().mapToDouble(figure).sorted().boxed().toList();
  }
}
