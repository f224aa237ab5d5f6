package org.scopewarden.contract.attacks.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is wrong with a coverage: each problem in a line that says what to do. */
final class CoverageCheck {

  private final Map<String, Row> rows = new HashMap<>();
  private final Coverage coverage;
  private final List<String> problems = new ArrayList<>();

  private CoverageCheck(List<Row> rows, Coverage coverage) {
    rows.forEach(row -> this.rows.put(row.id(), row));
    this.coverage = coverage;
  }

  static List<String> problems(List<Row> rows, Coverage coverage) {
    CoverageCheck check = new CoverageCheck(rows, coverage);
    check.known(coverage.tests().keySet(), "a tag");
    check.known(coverage.waivers().keySet(), "a waiver");
    check.known(coverage.open(), "open.txt");
    coverage.waivers().keySet().forEach(check::waiver);
    coverage.open().forEach(check::open);
    Set<String> waiting = coverage.waiting(rows);
    waiting.stream().filter(id -> !coverage.open().contains(id)).forEach(check::uncovered);
    return check.problems;
  }

  private void known(Collection<String> ids, String where) {
    for (String id : ids) {
      if (!rows.containsKey(id)) {
        problems.add(where + " names " + id + ", which is no requirement and no attack");
      }
    }
  }

  private void waiver(String id) {
    if (coverage.tests().containsKey(id)) {
      problems.add(id + " has a test: take its waiver away");
    }
    if (coverage.waivers().getOrDefault(id, "").isBlank()) {
      problems.add(id + " is waived without a reason");
    }
    Row row = rows.get(id);
    if (row != null && coverage.later().containsKey(row.component())) {
      problems.add(id + " belongs to a component of later.csv: it needs no waiver of its own");
    }
  }

  private void open(String id) {
    Row row = rows.get(id);
    if (row != null && coverage.of(row) != Coverage.State.OPEN) {
      problems.add(id + " is " + coverage.of(row) + ": take it out of open.txt");
    }
  }

  private void uncovered(String id) {
    problems.add(id + " has no test: tag one with @Tag(\"" + id + "\"), or waive it with a reason");
  }
}
