package org.scopewarden.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The medians of all variants at one size. */
record Comparison(int endpoints, Map<Variant, Figures> medians) {

  /**
   * Compiles each variant once without counting it, for the caches of the machine, and then {@code
   * runs} times in turns, so that what disturbs the machine disturbs all of them.
   */
  static Comparison measure(Path folder, int endpoints, int runs)
      throws IOException, InterruptedException {
    Workload workload = Workload.write(folder.resolve("endpoints-" + endpoints), endpoints);
    Map<Variant, List<Figures>> figures = new EnumMap<>(Variant.class);
    for (int round = 0; round <= runs; round++) {
      for (Variant variant : Variant.values()) {
        Figures measured = new MeasuredRun(workload, variant).run();
        if (round > 0) {
          figures.computeIfAbsent(variant, any -> new ArrayList<>()).add(measured);
        }
      }
    }
    Map<Variant, Figures> medians = new EnumMap<>(Variant.class);
    figures.forEach((variant, all) -> medians.put(variant, Figures.median(all)));
    return new Comparison(endpoints, medians);
  }

  Figures of(Variant variant) {
    Figures median = medians.get(variant);
    if (median == null) {
      throw new IllegalStateException(variant + " was not measured");
    }
    return median;
  }
}
