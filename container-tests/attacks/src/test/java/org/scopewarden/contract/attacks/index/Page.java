package org.scopewarden.contract.attacks.index;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scopewarden.contract.attacks.index.Coverage.State;

/** A page of Markdown that shows for each row what covers it. */
final class Page {

  private final StringBuilder text = new StringBuilder();
  private final Coverage coverage;
  private final String weight;
  private final String subject;

  private Page(Coverage coverage, String weight, String subject) {
    this.coverage = coverage;
    this.weight = weight;
    this.subject = subject;
  }

  static String requirements(List<Row> rows, Coverage coverage) {
    return new Page(coverage, "level", "requirement").of("Requirements and their tests", rows);
  }

  static String attacks(List<Row> rows, Coverage coverage) {
    return new Page(coverage, "must be answered", "what is sent")
        .of("Attacks and their tests", rows);
  }

  private String of(String title, List<Row> rows) {
    text.append("# ").append(title).append("\n\n");
    text.append(
        "Written from the tests' tags by `SecurityIndexTest`; do not edit. Record it again with\n");
    text.append("`mvn -pl container-tests/attacks -am test -Dtest=SecurityIndexTest ");
    text.append("-Dsurefire.failIfNoSpecifiedTests=false -Dgoldens=record`.\n\n");
    text.append(counts(rows));
    Map<String, List<Row>> components =
        rows.stream()
            .collect(
                Collectors.groupingBy(Row::component, LinkedHashMap::new, Collectors.toList()));
    components.forEach(this::component);
    return text.toString();
  }

  private String counts(List<Row> rows) {
    Map<State, Long> counts =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    coverage::of, () -> new EnumMap<>(State.class), Collectors.counting()));
    return counts.entrySet().stream()
        .map(count -> count.getValue() + " " + words(count.getKey()))
        .collect(Collectors.joining(", ", "Of " + rows.size() + ": ", ".\n"));
  }

  private static String words(State state) {
    return switch (state) {
      case COVERED -> "covered";
      case WAIVED -> "waived by name";
      case OPEN -> "open";
      case NOT_YET -> "of components that are not there yet";
    };
  }

  private void component(String component, List<Row> rows) {
    text.append("\n## ").append(component).append("\n\n");
    if (coverage.later().containsKey(component)) {
      text.append("Not yet: ").append(coverage.later().get(component)).append(".\n\n");
    }
    text.append("| id | ").append(weight).append(" | ").append(subject);
    text.append(" | source | tests |\n|---|---|---|---|---|\n");
    for (Row row : rows) {
      text.append(row(row));
    }
  }

  private String row(Row row) {
    return List.of(row.id(), row.weight(), row.text(), row.source()).stream()
            .map(Page::cell)
            .collect(Collectors.joining(" | ", "| ", " | "))
        + cover(row)
        + " |\n";
  }

  private String cover(Row row) {
    return switch (coverage.of(row)) {
      case COVERED -> tests(row);
      case WAIVED -> "*waived:* " + cell(coverage.waivers().getOrDefault(row.id(), ""));
      case OPEN -> "**open**";
      case NOT_YET -> "not yet";
    };
  }

  private String tests(Row row) {
    Map<String, String> links = new TreeMap<>();
    for (TaggedTest test : coverage.testsOf(row)) {
      String profile = test.needsProfile() ? " (`-Pinterop`)" : "";
      links.put(test.name(), "[" + test.name() + "](../../" + test.path() + ")" + profile);
    }
    return String.join(", ", links.values());
  }

  private static String cell(String text) {
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*");
  }
}
