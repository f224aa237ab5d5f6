package org.scopewarden.contract.attacks.index;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What covers each row: tests, or a waiver that says why none is needed, or nothing yet.
 *
 * @param tests the tests that carry an id
 * @param waivers the reasons why an id needs no test
 * @param open the ids that wait for a test; the list may only shrink
 * @param later the components whose time has not come, and what they wait for
 */
record Coverage(
    Map<String, SortedSet<TaggedTest>> tests,
    Map<String, String> waivers,
    Set<String> open,
    Map<String, String> later) {

  /** How it stands with a row. */
  enum State {
    COVERED,
    WAIVED,
    OPEN,
    NOT_YET
  }

  /** How it stands: open is what nothing covers, whether a list says so or not. */
  State of(Row row) {
    if (tests.containsKey(row.id())) {
      return State.COVERED;
    }
    if (waivers.containsKey(row.id())) {
      return State.WAIVED;
    }
    return later.containsKey(row.component()) ? State.NOT_YET : State.OPEN;
  }

  SortedSet<TaggedTest> testsOf(Row row) {
    return tests.getOrDefault(row.id(), Collections.emptySortedSet());
  }

  /** The ids that wait for a test. */
  SortedSet<String> waiting(List<Row> rows) {
    SortedSet<String> waiting = new TreeSet<>();
    for (Row row : rows) {
      if (of(row) == State.OPEN) {
        waiting.add(row.id());
      }
    }
    return waiting;
  }
}
