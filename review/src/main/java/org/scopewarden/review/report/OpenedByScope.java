package org.scopewarden.review.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.Atom;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Clause;
import org.scopewarden.model.InstanceScope;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.Scope;

/** Counts the endpoints of a module that each scope opens. */
final class OpenedByScope {

  private final Map<Scope, Integer> named = new HashMap<>();
  private final Map<Scope, Integer> opened = new HashMap<>();
  private final Map<Scope, Integer> used = new HashMap<>();
  private final Map<Atom, Collection<Scope>> satisfying = new HashMap<>();
  private final Catalog catalog;

  OpenedByScope(Manifest manifest) {
    catalog = manifest.catalog();
    manifest.entries().stream()
        .flatMap(entry -> entry.rule() instanceof Guarded rule ? Stream.of(rule) : Stream.empty())
        .forEach(rule -> count(rule.clauses()));
  }

  int named(Scope scope) {
    return named.getOrDefault(scope, 0);
  }

  int implied(Scope scope) {
    return opened.getOrDefault(scope, 0) - named(scope);
  }

  int counted(Scope scope) {
    return used.getOrDefault(scope, 0) - opened.getOrDefault(scope, 0);
  }

  private void count(List<Clause> clauses) {
    List<Set<Scope>> byName = scopes(clauses, OpenedByScope::whole);
    List<Set<Scope>> byCatalog = scopes(clauses, this::satisfying);
    increment(named, inAll(byName));
    increment(opened, inAll(byCatalog));
    Set<Scope> any = new HashSet<>();
    byCatalog.forEach(any::addAll);
    increment(used, any);
  }

  private static void increment(Map<Scope, Integer> counts, Set<Scope> scopes) {
    scopes.forEach(scope -> counts.merge(scope, 1, Integer::sum));
  }

  private static Set<Scope> inAll(List<Set<Scope>> sets) {
    Set<Scope> all = sets.isEmpty() ? Set.of() : new HashSet<>(sets.get(0));
    sets.stream().skip(1).forEach(all::retainAll);
    return all;
  }

  private static List<Set<Scope>> scopes(
      List<Clause> clauses, Function<Atom, Collection<Scope>> enough) {
    return clauses.stream()
        .map(clause -> {
          Set<Scope> scopes = new HashSet<>();
          clause.anyOf().forEach(atom -> scopes.addAll(enough.apply(atom)));
          return scopes;
        })
        .toList();
  }

  private Collection<Scope> satisfying(Atom atom) {
    return satisfying.computeIfAbsent(
        atom,
        asked ->
            whole(asked).stream().flatMap(scope -> catalog.satisfying(scope).stream()).toList());
  }

  /** The scope that satisfies {@code atom} because it is named: none if it is a role. */
  private static Collection<Scope> whole(Atom atom) {
    if (atom instanceof Scope scope) {
      return List.of(scope);
    }
    return atom instanceof InstanceScope instance ? List.of(instance.whole()) : List.of();
  }
}
