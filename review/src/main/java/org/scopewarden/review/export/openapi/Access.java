package org.scopewarden.review.export.openapi;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Who is let in, as far as OpenAPI can say it: whoever is covered by one of some alternatives.
 *
 * @param alternatives sorted, none covers another; nobody is let in if there is none
 * @param isExact whether nobody else is kept out; if not, there was too much to list, and some are
 *     let in here who are kept out
 */
record Access(List<Alternative> alternatives, boolean isExact) {

  Access {
    alternatives = minimal(alternatives);
  }

  private static List<Alternative> minimal(Collection<Alternative> all) {
    List<Alternative> minimal = new ArrayList<>();
    for (Alternative one : all) {
      if (minimal.stream().noneMatch(other -> other.covers(one))) {
        minimal.removeIf(one::covers);
        minimal.add(one);
      }
    }
    return minimal.stream().sorted().toList();
  }

  /** Whoever is let in by one of the two. */
  Access or(Access other) {
    List<Alternative> both = new ArrayList<>(alternatives);
    both.addAll(other.alternatives);
    return new Access(both, isExact && other.isExact);
  }

  /** Whether whoever {@code other} lets in is let in here. */
  boolean covers(Access other) {
    return other.alternatives.stream().allMatch(this::covers);
  }

  boolean covers(Alternative one) {
    return alternatives.stream().anyMatch(own -> own.covers(one));
  }

  /** Such as {@code bearer with admin:all, or bearer with users:read}. */
  @Override
  public String toString() {
    return alternatives.isEmpty()
        ? "nobody"
        : alternatives.stream().map(Alternative::toString).collect(joining(", or "));
  }
}
