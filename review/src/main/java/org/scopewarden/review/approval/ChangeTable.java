package org.scopewarden.review.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scopewarden.model.compare.Change;
import org.scopewarden.review.text.Escaped;

/** The changes as lines for a terminal: a row for each, and below it what it means. */
final class ChangeTable {

  private static final List<String> HEAD =
      List.of("change", "request", "before", "after", "approval");

  /** A longer cell takes the room that it needs, in its row alone. */
  private static final int WIDEST = 40;

  /** How many rows are shown of changes that nobody has to approve. */
  private static final int FREE_ROWS = 50;

  private final Verdict verdict;

  ChangeTable(Verdict verdict) {
    this.verdict = verdict;
  }

  /** Every weakening, and as many of the other changes as fit. */
  List<String> lines() {
    List<Change> free = verdict.changes().stream().filter(change -> !change.weakening()).toList();
    List<Change> shown =
        Stream.concat(
                verdict.changes().stream().filter(Change::weakening),
                free.stream().limit(FREE_ROWS))
            .toList();
    List<String> lines = lines(shown);
    if (free.size() > FREE_ROWS) {
      lines.add("and " + (free.size() - FREE_ROWS) + " more that nobody has to approve");
    }
    return lines;
  }

  private List<String> lines(List<Change> changes) {
    List<List<String>> rows =
        Stream.concat(Stream.of(HEAD), changes.stream().map(this::cells)).toList();
    List<Integer> widths =
        IntStream.range(0, HEAD.size()).mapToObj(column -> width(rows, column)).toList();
    List<String> lines = new ArrayList<>();
    lines.add(row(HEAD, widths));
    for (int i = 0; i < changes.size(); i++) {
      lines.add(row(rows.get(i + 1), widths));
      below(changes.get(i)).map(line -> "    " + Escaped.text(line)).forEach(lines::add);
    }
    return lines;
  }

  private List<String> cells(Change change) {
    return Stream.of(
            change.kind().toString(),
            change.request(),
            Weakening.rule(change.before()),
            Weakening.rule(change.after()),
            verdict.standing(change))
        .map(Escaped::text)
        .toList();
  }

  private Stream<String> below(Change change) {
    Stream<String> example =
        change.weakening() ? Stream.of(Weakening.of(change).example()) : Stream.empty();
    Stream<String> hint =
        verdict.refused().contains(change) ? verdict.hint(change).stream() : Stream.empty();
    return Stream.of(change.differences().stream(), example, hint).flatMap(lines -> lines);
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream()
        .mapToInt(row -> row.get(column).length())
        .filter(length -> length <= WIDEST)
        .max()
        .orElse(WIDEST);
  }

  private static String row(List<String> cells, List<Integer> widths) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      row.append("  ").append(cells.get(i));
      row.append(" ".repeat(Math.max(0, widths.get(i) - cells.get(i).length())));
    }
    return row.toString().stripTrailing();
  }
}
