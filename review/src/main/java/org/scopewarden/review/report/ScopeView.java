package org.scopewarden.review.report;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.Atom;
import org.scopewarden.model.CatalogScope;
import org.scopewarden.model.InstanceScope;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.Scope;

/**
 * A scope of a module and what it opens there.
 *
 * @param catalogued whether the catalogue lists it
 * @param description empty if there is none
 * @param implies the transitive closure, without itself
 * @param named how many endpoints it opens alone because their rules name it
 * @param implied how many more it opens alone because of what it implies
 * @param counted how many more ask for it, or for what it implies, together with something else
 */
record ScopeView(
    Scope scope,
    boolean catalogued,
    String description,
    List<Scope> implies,
    int named,
    int implied,
    int counted) {

  /** Every scope that {@code manifest} speaks of, sorted. */
  static List<ScopeView> in(Manifest manifest) {
    OpenedByScope opened = new OpenedByScope(manifest);
    Map<Scope, CatalogScope> known =
        manifest.catalog().scopes().stream()
            .collect(toMap(CatalogScope::scope, Function.identity()));
    TreeSet<Scope> all = new TreeSet<>(known.keySet());
    known.values().forEach(listed -> all.addAll(listed.implies()));
    manifest.entries().stream()
        .flatMap(entry -> entry.rule() instanceof Guarded rule ? atoms(rule) : Stream.empty())
        .flatMap(atom -> whole(atom))
        .forEach(all::add);
    return all.stream().map(scope -> view(scope, known, opened)).toList();
  }

  /** How many endpoints a token with this scope alone opens, of those that ask for a scope. */
  int opens() {
    return named + implied;
  }

  boolean isUnused() {
    return opens() + counted == 0;
  }

  private static ScopeView view(Scope scope, Map<Scope, CatalogScope> known, OpenedByScope opened) {
    CatalogScope listed = known.getOrDefault(scope, new CatalogScope(scope, "", List.of()));
    return new ScopeView(
        scope,
        known.containsKey(scope),
        listed.description(),
        listed.implies(),
        opened.named(scope),
        opened.implied(scope),
        opened.counted(scope));
  }

  private static Stream<Atom> atoms(Guarded rule) {
    return rule.clauses().stream().flatMap(clause -> clause.anyOf().stream());
  }

  private static Stream<Scope> whole(Atom atom) {
    if (atom instanceof Scope scope) {
      return Stream.of(scope);
    }
    return atom instanceof InstanceScope instance ? Stream.of(instance.whole()) : Stream.empty();
  }
}
