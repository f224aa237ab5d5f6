package org.scopewarden.benchmarks.compile;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The medians as a table: each figure, and what it is of javac's, of the empty processor's and of
 * the form's.
 */
final class MarkdownTable {

  private static final String HEAD =
      """
      | endpoints | compiled with | wall s | / alone | / empty | / form | CPU s | / alone | / empty | / form | peak MB | / alone | / empty | / form |
      |---|---|---|---|---|---|---|---|---|---|---|---|---|---|
      """;

  private MarkdownTable() {}

  static String of(List<Comparison> comparisons) {
    return HEAD + comparisons.stream().flatMap(MarkdownTable::rows).collect(Collectors.joining());
  }

  private static Stream<String> rows(Comparison comparison) {
    return Stream.of(Variant.values()).map(variant -> row(comparison, variant));
  }

  private static String row(Comparison comparison, Variant variant) {
    return String.format(
        Locale.ROOT,
        "| %,d | %s | %s | %s | %s |%n",
        comparison.endpoints(),
        variant.words(),
        cells(comparison, variant, "%.1f", Figures::wall),
        cells(comparison, variant, "%.1f", Figures::cpu),
        cells(comparison, variant, "%.0f", Figures::memory));
  }

  private static String cells(
      Comparison comparison, Variant variant, String format, ToDoubleFunction<Figures> figure) {
    double own = figure.applyAsDouble(comparison.of(variant));
    return String.format(
        Locale.ROOT,
        format + " | %.2f | %.2f | %.2f",
        own,
        own / figure.applyAsDouble(comparison.of(Variant.ALONE)),
        own / figure.applyAsDouble(comparison.of(Variant.EMPTY)),
        own / figure.applyAsDouble(comparison.of(Variant.FORM)));
  }
}
