package org.scopewarden.benchmarks.compile;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one process took.
 *
 * @param wall seconds from its start to its end
 * @param cpu seconds of processor time, of all its threads
 * @param memory megabytes at its peak, see {@link PeakMemory}
 */
record Figures(double wall, double cpu, double memory) {

  /** The median of each figure by itself; the lower of two in the middle. */
  static Figures median(List<Figures> runs) {
    return new Figures(
        median(runs, Figures::wall), median(runs, Figures::cpu), median(runs, Figures::memory));
  }

  private static double median(List<Figures> runs, ToDoubleFunction<Figures> figure) {
    return runs.stream()
        .mapToDouble(figure)
        .sorted()
        .skip((runs.size() - 1) / 2)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no run, no median"));
  }
}
