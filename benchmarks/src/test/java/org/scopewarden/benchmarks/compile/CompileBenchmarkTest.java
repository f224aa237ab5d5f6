package org.scopewarden.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That everything is compiled as it says. How long it takes is no test. */
class CompileBenchmarkTest {

  private static final int ENDPOINTS = 20;

  @TempDir Path folder;

  @Test
  void compilesTheSameApplicationInEachWay() throws IOException, InterruptedException {
    Workload workload = Workload.write(folder, ENDPOINTS);

    for (Variant variant : Variant.values()) {
      Figures figures = new MeasuredRun(workload, variant).run();
      assertThat(figures.wall()).isPositive();
      assertThat(figures.cpu()).isPositive();
      assertThat(figures.memory()).isPositive();
    }

    long interceptors = count(workload.generated(Variant.OURS), "Interceptor.java");
    assertThat(interceptors).isPositive();
    assertThat(count(workload.generated(Variant.EMPTY), ".java")).isZero();
    assertThat(count(workload.classes(Variant.OURS), ".json")).isOne();
    long classes = count(workload.classes(Variant.ALONE), ".class");
    assertThat(count(workload.classes(Variant.EMPTY), ".class")).isEqualTo(classes);
    assertThat(count(workload.classes(Variant.OURS), ".class")).isEqualTo(classes + interceptors);
    assertThat(count(workload.classes(Variant.FORM), ".class")).isEqualTo(classes + interceptors);
    assertThat(count(workload.classes(Variant.ALONG), ".class")).isEqualTo(classes + interceptors);
  }

  @Test
  void showsEachVariantBesideTheCompilerAlone() {
    Figures alone = new Figures(2, 4, 100);
    Comparison comparison =
        new Comparison(
            1000,
            Map.of(
                Variant.ALONE,
                alone,
                Variant.EMPTY,
                new Figures(4, 4, 200),
                Variant.OURS,
                new Figures(6, 8, 300),
                Variant.FORM,
                new Figures(3, 4, 150),
                Variant.ALONG,
                alone));

    assertThat(MarkdownTable.of(List.of(comparison)).lines())
        .contains(
            "| 1,000 | Scopewarden"
                + " | 6.0 | 3.00 | 1.50 | 2.00 | 8.0 | 2.00 | 2.00 | 2.00"
                + " | 300 | 3.00 | 1.50 | 2.00 |");
  }

  @Test
  void takesTheMedianOfEachFigureByItself() {
    List<Figures> runs = List.of(new Figures(1, 9, 5), new Figures(2, 8, 1), new Figures(9, 7, 3));

    assertThat(Figures.median(runs)).isEqualTo(new Figures(2, 8, 3));
  }

  private static long count(Path root, String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(suffix)).count();
    }
  }
}
