package org.scopewarden.review.ask;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.Atom;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Clause;
import org.scopewarden.model.InstanceScope;
import org.scopewarden.model.Scope;

/** What a caller needs: of each of some sets one scope or role. */
final class Needs {

  private Needs() {}

  /** What is enough for each clause of the endpoint; nothing if it has none. */
  static List<NavigableSet<Atom>> of(Match match) {
    return match.entry().rule() instanceof Guarded guarded
        ? guarded.clauses().stream().map(clause -> enough(clause, match)).toList()
        : List.of();
  }

  private static NavigableSet<Atom> enough(Clause clause, Match match) {
    NavigableSet<Atom> enough = new TreeSet<>(match.catalog().satisfying(clause));
    for (Atom atom : clause.anyOf()) {
      if (atom instanceof InstanceScope instance && match.values().isPresent()) {
        enough.remove(instance);
        Holdings.instance(match.values().get(), instance.parameter())
            .ifPresent(value -> enough.add(new Scope(instance.whole() + ":" + value)));
      }
    }
    return enough;
  }

  /** The catalogue's scopes that are enough for a clause without being named in it. */
  static List<String> implying(Clause clause, Catalog catalog) {
    return catalog.satisfying(clause).stream()
        .filter(atom -> !clause.anyOf().contains(atom))
        .map(Atom::toString)
        .toList();
  }
}
