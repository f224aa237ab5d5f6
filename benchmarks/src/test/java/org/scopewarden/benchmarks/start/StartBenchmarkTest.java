package org.scopewarden.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That every table is read. How long it takes is no test. */
final class StartBenchmarkTest {

  @TempDir private Path folder;

  @Test
  void readsTheTablesOfTheWholeApplication() throws Exception {
    StartRuns runs = StartRuns.measure(folder, 20, 1);

    assertThat(runs.runs())
        .singleElement()
        .satisfies(run -> {
          assertThat(run.loading()).isPositive();
          assertThat(run.tables()).isPositive();
          assertThat(run.entries()).isPositive();
        });
  }

  @Test
  void showsTheLeastAndTheMedian() {
    StartRuns runs =
        new StartRuns(
            1_000,
            List.of(
                new StartFigures(30, 9, 990),
                new StartFigures(10, 8, 990),
                new StartFigures(20, 4, 990)));

    assertThat(runs.row()).isEqualTo("| 1,000 | 990 | 10 | 20 | 4 | 8 |");
  }
}
