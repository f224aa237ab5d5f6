package org.scopewarden.review.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.scopewarden.model.Atom;

/**
 * The sets that have something of each of some needs, and of which nothing can be left out.
 *
 * @param sets without order
 * @param isComplete whether these are all
 */
record ScopeSets(Set<NavigableSet<Atom>> sets, boolean isComplete) {

  /** How many are looked for: their number can double with each need. */
  static final int MOST = 1_000;

  /**
   * The minimal hitting sets, need by need (Berge): what is enough for the first needs is kept if
   * it is for the next, or else gets each of its members in turn.
   */
  static ScopeSets of(Collection<? extends Set<Atom>> needs) {
    List<Set<Atom>> hard = hardest(needs);
    Set<NavigableSet<Atom>> sets = new LinkedHashSet<>();
    sets.add(new TreeSet<>());
    boolean complete = true;
    for (int i = 0; i < hard.size(); i++) {
      sets = extended(sets, hard.subList(0, i + 1));
      complete &= sets.size() <= MOST;
      sets = cut(sets);
    }
    return new ScopeSets(sets, complete);
  }

  /** Who satisfies a need satisfies every need that contains it. */
  private static List<Set<Atom>> hardest(Collection<? extends Set<Atom>> needs) {
    List<Set<Atom>> distinct = List.copyOf(new LinkedHashSet<>(needs));
    return distinct.stream()
        .filter(need ->
            distinct.stream()
                .noneMatch(other -> other.size() < need.size() && need.containsAll(other)))
        .toList();
  }

  private static Set<NavigableSet<Atom>> extended(
      Set<NavigableSet<Atom>> before, List<Set<Atom>> needs) {
    Set<Atom> need = needs.get(needs.size() - 1);
    Set<NavigableSet<Atom>> extended = new LinkedHashSet<>();
    for (NavigableSet<Atom> set : before) {
      if (need.stream().anyMatch(set::contains)) {
        extended.add(set);
      } else {
        need.stream()
            .map(atom -> with(set, atom))
            .filter(larger -> isMinimal(larger, needs))
            .forEach(extended::add);
      }
    }
    return extended;
  }

  private static NavigableSet<Atom> with(NavigableSet<Atom> set, Atom atom) {
    NavigableSet<Atom> larger = new TreeSet<>(set);
    larger.add(atom);
    return larger;
  }

  /** Whether each member is the only one that satisfies some need. */
  private static boolean isMinimal(Set<Atom> set, List<Set<Atom>> needs) {
    Set<Atom> needed = new HashSet<>();
    for (Set<Atom> need : needs) {
      List<Atom> satisfying = set.stream().filter(need::contains).limit(2).toList();
      if (satisfying.size() == 1) {
        needed.add(satisfying.get(0));
      }
    }
    return needed.size() == set.size();
  }

  private static Set<NavigableSet<Atom>> cut(Set<NavigableSet<Atom>> sets) {
    return sets.size() <= MOST ? sets : new LinkedHashSet<>(new ArrayList<>(sets).subList(0, MOST));
  }
}
