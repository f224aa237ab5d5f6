package org.scopewarden.review.export.openapi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The inclusion-minimal sets of scopes that have one of each of some clauses: from conjunctive to
 * disjunctive normal form.
 *
 * @param minimal the sets; one empty set if nothing is asked for
 * @param isExact whether every clause counted; those that would have made more than {@link #MOST}
 *     sets did not, so that the sets ask for less
 */
record ScopeSets(List<NavigableSet<String>> minimal, boolean isExact) {

  /** More alternatives than anybody would read. */
  static final int MOST = 64;

  /** How many sets are compared with each other at once. */
  private static final int MOST_AT_ONCE = 16 * MOST;

  /** The sets that hit every one of {@code clauses}. */
  static ScopeSets hitting(Collection<? extends Set<String>> clauses) {
    List<NavigableSet<String>> sets = List.of(new TreeSet<>());
    boolean exact = true;
    for (Set<String> clause : smallestFirst(clauses)) {
      List<NavigableSet<String>> next = hitting(sets, clause);
      if (next.isEmpty()) {
        exact = false;
      } else {
        sets = next;
      }
    }
    return new ScopeSets(sets, exact);
  }

  private static List<Set<String>> smallestFirst(Collection<? extends Set<String>> clauses) {
    return clauses.stream()
        .<Set<String>>map(TreeSet::new)
        .sorted(Comparator.<Set<String>>comparingInt(Set::size).thenComparing(Set::toString))
        .toList();
  }

  /** Empty if they would be too many. A set that hits the clause by itself stays as it is. */
  private static List<NavigableSet<String>> hitting(
      List<NavigableSet<String>> sets, Set<String> clause) {
    long count =
        sets.stream()
            .mapToLong(set -> set.stream().anyMatch(clause::contains) ? 1 : clause.size())
            .sum();
    if (count > MOST_AT_ONCE) {
      return List.of();
    }
    List<NavigableSet<String>> minimal =
        minimal(sets.stream().flatMap(set -> hitting(set, clause)));
    return minimal.size() > MOST ? List.of() : minimal;
  }

  private static Stream<NavigableSet<String>> hitting(
      NavigableSet<String> set, Set<String> clause) {
    return set.stream().anyMatch(clause::contains)
        ? Stream.of(set)
        : clause.stream().map(scope -> with(set, scope));
  }

  private static NavigableSet<String> with(NavigableSet<String> set, String scope) {
    NavigableSet<String> more = new TreeSet<>(set);
    more.add(scope);
    return more;
  }

  private static List<NavigableSet<String>> minimal(Stream<NavigableSet<String>> sets) {
    List<NavigableSet<String>> minimal = new ArrayList<>();
    for (NavigableSet<String> set :
        sets.sorted(Comparator.comparingInt(NavigableSet::size)).toList()) {
      if (minimal.stream().noneMatch(set::containsAll)) {
        minimal.add(set);
      }
    }
    return minimal;
  }
}
