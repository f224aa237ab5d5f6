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

    assertThat(runs.tables()).singleElement().satisfies(StartBenchmarkTest::isMeasured);
    assertThat(runs.form()).singleElement().satisfies(StartBenchmarkTest::isMeasured);
  }

  private static void isMeasured(StartFigures run) {
    assertThat(run.loading()).isPositive();
    assertThat(run.loadingCpu()).isPositive();
    assertThat(run.added()).isPositive();
    assertThat(run.addedCpu()).isPositive();
    assertThat(run.entries()).isPositive();
  }

  @Test
  void showsTheLeastAndTheMedian() {
    StartRuns runs =
        new StartRuns(
            1_000,
            List.of(
                new StartFigures(30, 13, 9, 8, 990),
                new StartFigures(10, 11, 8, 6, 990),
                new StartFigures(20, 12, 5, 7, 990)),
            List.of(new StartFigures(30, 1, 2, 5, 200), new StartFigures(30, 1, 2, 4, 200)));

    assertThat(runs.row()).isEqualTo("| 1,000 | 200 | 11, 12 | 4, 4 | 6, 7 | 0.55 | 1.50 | 5, 8 |");
  }
}
