package org.scopewarden.model.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.AccessRule.Public;
import org.scopewarden.model.Atom;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Clause;
import org.scopewarden.model.InstanceScope;
import org.scopewarden.model.compare.Example.Caller;

/**
 * Finds a caller whom the new rule lets in and the old one kept out, with as little as possible.
 */
final class Newcomer {

  /** What an object's own scope is good for is told apart last. */
  private static final Comparator<Atom> PLAIN_FIRST =
      Comparator.<Atom, Boolean>comparing(InstanceScope.class::isInstance)
          .thenComparing(Atom.BY_TEXT);

  private static final Comparator<List<Atom>> FEWEST =
      Comparator.<List<Atom>>comparingInt(List::size).thenComparing(List::toString);

  private final Catalog then;
  private final Catalog now;

  Newcomer(Catalog then, Catalog now) {
    this.then = then;
    this.now = now;
  }

  /** Nothing if what a caller has makes no difference: another kind of credential does, say. */
  Optional<Example> between(AccessRule before, AccessRule after, String request) {
    if (after instanceof Public) {
      return before instanceof Public
          ? Optional.empty()
          : Optional.of(new Example(Caller.ANYONE, List.of(), request));
    }
    return after instanceof Guarded guarded
        ? admitted(before, guarded).map(held -> new Example(Caller.KNOWN, held, request))
        : Optional.empty();
  }

  private Optional<List<Atom>> admitted(AccessRule before, Guarded after) {
    return missing(before).flatMap(clause -> enough(clause, after).stream()).min(FEWEST);
  }

  /** What a caller may have lacked: one clause of the old rule, or null where nobody was let in. */
  private static Stream<Optional<Clause>> missing(AccessRule before) {
    if (before instanceof Guarded guarded) {
      return guarded.clauses().stream().map(Optional::of);
    }
    return before instanceof Public ? Stream.empty() : Stream.of(Optional.empty());
  }

  /** What satisfies the new rule and still not the old clause. */
  private Optional<List<Atom>> enough(Optional<Clause> lacking, Guarded after) {
    Set<Atom> useless = lacking.map(then::satisfying).orElse(Set.of());
    Set<Atom> held = new TreeSet<>();
    for (Clause clause : after.clauses()) {
      @Nullable Atom atom = first(clause, useless);
      if (atom == null) {
        return Optional.empty();
      }
      held.add(atom);
    }
    return Optional.of(minimal(held, after));
  }

  private @Nullable Atom first(Clause clause, Set<Atom> useless) {
    return Stream.concat(
            clause.anyOf().stream().sorted(PLAIN_FIRST),
            now.satisfying(clause).stream().sorted(PLAIN_FIRST))
        .filter(atom -> !useless.contains(atom))
        .findFirst()
        .orElse(null);
  }

  /** Without whatever the rest makes up for. */
  private List<Atom> minimal(Set<Atom> held, Guarded rule) {
    for (Atom atom : List.copyOf(held)) {
      held.remove(atom);
      if (!rule.clauses().stream().allMatch(clause -> satisfies(held, clause))) {
        held.add(atom);
      }
    }
    return List.copyOf(held);
  }

  private boolean satisfies(Set<Atom> held, Clause clause) {
    return now.satisfying(clause).stream().anyMatch(held::contains);
  }
}
