package org.scopewarden.runtime.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Scopes of which a caller must have at least one.
 *
 * @param anyOf the scopes that were declared, never empty
 * @param satisfiedBy these and all that imply one of them, worked out by the compiler
 */
public record ScopeClause(List<String> anyOf, Set<String> satisfiedBy) {

  /**
   * @throws IllegalArgumentException if {@code anyOf} is empty
   */
  public ScopeClause {
    anyOf = List.copyOf(anyOf);
    satisfiedBy = Set.copyOf(satisfiedBy);
    if (anyOf.isEmpty()) {
      throw new IllegalArgumentException("a clause without a scope could never hold");
    }
  }

  /** Holds if one of these was granted. */
  public static ScopeClause anyOf(String... scopes) {
    return new ScopeClause(List.of(scopes), Set.of(scopes));
  }

  /** This clause, which holds as well if one of {@code scopes} was granted. */
  public ScopeClause orImpliedBy(String... scopes) {
    Set<String> all =
        Stream.concat(satisfiedBy.stream(), Stream.of(scopes)).collect(Collectors.toSet());
    return new ScopeClause(anyOf, all);
  }

  boolean heldBy(Set<String> granted) {
    return satisfiedBy.stream().anyMatch(granted::contains);
  }
}
