package org.scopewarden.review.export.openapi;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Denied;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.AccessRule.Public;
import org.scopewarden.model.Atom;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Clause;
import org.scopewarden.model.Scheme;
import org.scopewarden.model.Scope;
import org.scopewarden.model.StepUp;

/**
 * Tells who is let in by a rule, in the words that OpenAPI has: credentials and scopes. Roles,
 * scopes of one object, checks and step-up are left out, so that it never tells of more protection
 * than there is, and {@link #unsaid} names them.
 */
final class RuleAccess {

  private final Catalog catalog;
  private final List<Scheme> accepted;

  /** Of rules whose scopes mean what {@code catalog} says; {@code accepted} is what "all" is. */
  RuleAccess(Catalog catalog, Collection<Scheme> accepted) {
    this.catalog = catalog;
    this.accepted = List.copyOf(accepted);
  }

  /** Who is let in. Every scope stands beside those that imply it. */
  Access of(AccessRule rule) {
    if (rule instanceof Guarded guarded) {
      return guarded(guarded);
    }
    return new Access(rule instanceof Public ? List.of(Alternative.ANYONE) : List.of(), true);
  }

  /** Who is let in by credentials that together have {@code scopes}: each, or what implies it. */
  Access holding(Set<String> credentials, Collection<String> scopes) {
    List<Set<String>> clauses =
        scopes.stream().filter(Scope::isLegal).map(name -> satisfying(new Scope(name))).toList();
    Set<String> odd =
        scopes.stream().filter(name -> !Scope.isLegal(name)).collect(Collectors.toSet());
    return access(
        Stream.<Set<String>>of(new TreeSet<>(credentials)),
        ScopeSets.hitting(Stream.concat(clauses.stream(), odd.stream().map(Set::of)).toList()));
  }

  private Access guarded(Guarded rule) {
    List<Scheme> schemes = rule.schemes().isEmpty() ? accepted : rule.schemes();
    ScopeSets sets =
        ScopeSets.hitting(
            rule.clauses().stream().filter(RuleAccess::isSayable).map(this::satisfying).toList());
    return access(schemes.stream().map(scheme -> Set.of(scheme.toString())), sets);
  }

  private static Access access(Stream<Set<String>> credentials, ScopeSets sets) {
    return new Access(
        credentials
            .flatMap(names ->
                sets.minimal().stream().map(set -> new Alternative(new TreeSet<>(names), set)))
            .toList(),
        sets.isExact());
  }

  /** A clause that a role alone can satisfy asks for no scope at all. */
  private static boolean isSayable(Clause clause) {
    return clause.anyOf().stream().allMatch(Scope.class::isInstance);
  }

  private Set<String> satisfying(Clause clause) {
    return clause.anyOf().stream()
        .flatMap(atom -> satisfying(atom).stream())
        .collect(Collectors.toSet());
  }

  private Set<String> satisfying(Atom atom) {
    return catalog.satisfying(atom).stream().map(Atom::toString).collect(Collectors.toSet());
  }

  /** What the rule asks for besides, in words. */
  static List<String> unsaid(AccessRule rule) {
    if (!(rule instanceof Guarded guarded)) {
      return rule instanceof Denied ? List.of("nobody may call") : List.of();
    }
    return Stream.of(
            guarded.clauses().stream().filter(clause -> !isSayable(clause)).map(Clause::toString),
            Stream.of(guarded.stepUp())
                .filter(step -> !step.equals(StepUp.NONE))
                .map(StepUp::toString),
            guarded.checks().stream().map(check -> "checked by " + check))
        .flatMap(words -> words)
        .toList();
  }
}
