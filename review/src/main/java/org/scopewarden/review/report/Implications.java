package org.scopewarden.review.report;

import static java.util.stream.Collectors.toCollection;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scopewarden.model.Scope;

/**
 * Which scopes imply which directly: of the closure that a catalogue has, what is left when
 * everything that follows from the rest is taken away (the transitive reduction).
 */
final class Implications {

  private final Map<Scope, Set<Scope>> closure = new TreeMap<>();

  Implications(List<ScopeView> scopes) {
    scopes.forEach(view -> closure.put(view.scope(), new TreeSet<>(view.implies())));
    scopes.forEach(view -> view.implies().forEach(other -> closure.putIfAbsent(other, Set.of())));
  }

  /** Every scope that implies or is implied, in order, with what it implies directly. */
  Map<Scope, List<Scope>> direct() {
    Set<Scope> related = new HashSet<>();
    closure.forEach((scope, implied) -> {
      related.addAll(implied);
      if (!implied.isEmpty()) {
        related.add(scope);
      }
    });
    Map<Scope, List<Scope>> direct = new LinkedHashMap<>();
    related.stream()
        .collect(toCollection(TreeSet::new))
        .forEach(scope -> direct.put(scope, direct(scope)));
    return direct;
  }

  private List<Scope> direct(Scope scope) {
    return implied(scope).stream().filter(other -> !isIndirect(scope, other)).toList();
  }

  private boolean isIndirect(Scope from, Scope to) {
    return implied(from).stream()
        .anyMatch(between -> isStrict(from, between) && isStrict(between, to));
  }

  /** A document by hand may say that two scopes imply each other. Neither is between then. */
  private boolean isStrict(Scope from, Scope to) {
    return implied(from).contains(to) && !implied(to).contains(from);
  }

  private Set<Scope> implied(Scope scope) {
    return closure.getOrDefault(scope, Set.of());
  }
}
