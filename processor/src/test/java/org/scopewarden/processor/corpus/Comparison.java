package org.scopewarden.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;

/**
 * What facts say against what a manifest says.
 *
 * @param entries how many the manifest has
 */
record Comparison(String name, int resources, List<Row> expected, List<Row> actual, int entries) {

  /** Compares, and prints the counts on one line. */
  static Comparison of(String name, Application application, Compilation compilation) {
    var entries = CorpusCompiler.manifest(compilation).entries();
    Comparison comparison =
        new Comparison(
            name,
            application.resources(),
            application.rows(),
            entries.stream().flatMap(Row::of).toList(),
            entries.size());
    System.out.println(comparison);
    return comparison;
  }

  /** Fails with the rows that differ, one a line. */
  void expectNoDifference(int endpoints) {
    assertThat(missing()).as("missing in the manifest").isEmpty();
    assertThat(extra()).as("in the manifest, but not in the facts").isEmpty();
    assertThat(actual).hasSameSizeAs(expected);
    assertThat(entries).isEqualTo(endpoints);
  }

  private String missing() {
    return Row.without(expected, actual);
  }

  private String extra() {
    return Row.without(actual, expected);
  }

  @Override
  public String toString() {
    return "corpus %s: %d classes; facts have %d routes, the manifest %d in %d entries; %d missing, %d extra"
        .formatted(
            name,
            resources,
            expected.size(),
            actual.size(),
            entries,
            missing().lines().count(),
            extra().lines().count());
  }
}
