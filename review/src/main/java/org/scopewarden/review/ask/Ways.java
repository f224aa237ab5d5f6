package org.scopewarden.review.ask;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.Atom;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.CatalogScope;

/**
 * The ways to satisfy all clauses of some endpoints together.
 *
 * @param sets what a caller needs, each without anything to spare; what gives least comes first
 * @param isComplete whether these are all
 */
record Ways(List<Match> matches, List<NavigableSet<Atom>> sets, boolean isComplete) {

  static Ways of(List<Match> matches) {
    ScopeSets found =
        ScopeSets.of(matches.stream().flatMap(match -> Needs.of(match).stream()).toList());
    Ways unsorted = new Ways(matches, List.of(), found.isComplete());
    Comparator<NavigableSet<Atom>> leastFirst =
        comparingLong(unsorted::given)
            .thenComparingInt(NavigableSet::size)
            .thenComparing(NavigableSet::toString);
    return new Ways(matches, found.sets().stream().sorted(leastFirst).toList(), found.isComplete());
  }

  /** How many scopes a caller has in all who was granted {@code set}. */
  private long given(NavigableSet<Atom> set) {
    Stream<Atom> implied =
        catalogs()
            .flatMap(catalog -> catalog.scopes().stream())
            .filter(known -> set.contains(known.scope()))
            .map(CatalogScope::implies)
            .flatMap(List::stream);
    return Stream.concat(set.stream(), implied).distinct().count();
  }

  private Stream<Catalog> catalogs() {
    return matches.stream().map(Match::catalog).distinct();
  }

  /** Each set in words, such as {@code admin:all (implies users:read)}. */
  List<String> words() {
    Map<Atom, String> words = new HashMap<>();
    return sets.stream()
        .map(set ->
            set.isEmpty()
                ? "no scope"
                : set.stream()
                    .map(atom -> words.computeIfAbsent(atom, one -> words(one, implied(one))))
                    .collect(joining(" and ")))
        .toList();
  }

  private static String words(Atom atom, NavigableSet<Atom> implied) {
    return implied.isEmpty()
        ? atom.toString()
        : implied.stream().map(Atom::toString).collect(joining(", ", atom + " (implies ", ")"));
  }

  /** What the endpoints ask for and {@code atom} implies, none if they ask for itself. */
  private NavigableSet<Atom> implied(Atom atom) {
    NavigableSet<Atom> implied = new TreeSet<>();
    for (Match match : matches) {
      if (match.entry().rule() instanceof Guarded guarded) {
        guarded.clauses().stream()
            .flatMap(clause -> clause.anyOf().stream())
            .filter(asked -> match.catalog().satisfying(asked).contains(atom))
            .forEach(implied::add);
      }
    }
    return implied.contains(atom) ? new TreeSet<>() : implied;
  }
}
