package org.scopewarden.review.report;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.scopewarden.model.Entry;

/**
 * How many endpoints there are of each kind.
 *
 * @param byKind every kind, in order
 */
record Counts(Map<AccessKind, Integer> byKind) {

  static Counts of(Collection<Entry> entries) {
    Map<AccessKind, Integer> counts = new EnumMap<>(AccessKind.class);
    for (AccessKind kind : AccessKind.values()) {
      counts.put(kind, 0);
    }
    entries.forEach(entry -> counts.merge(AccessKind.of(entry.rule()), 1, Integer::sum));
    return new Counts(counts);
  }

  int of(AccessKind kind) {
    return byKind.getOrDefault(kind, 0);
  }

  int all() {
    return byKind.values().stream().mapToInt(Integer::intValue).sum();
  }
}
