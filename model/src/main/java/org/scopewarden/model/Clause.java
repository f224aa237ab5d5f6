package org.scopewarden.model;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A set of scopes of which a caller must have at least one.
 *
 * @param anyOf the alternatives, sorted and without duplicates, never empty
 */
public record Clause(List<Scope> anyOf) implements Comparable<Clause> {

  private static final Comparator<Clause> BY_NAMES = Comparator.comparing(Clause::toString);

  /**
   * @throws IllegalArgumentException if there is no alternative
   */
  public Clause {
    anyOf = anyOf.stream().sorted().distinct().toList();
    if (anyOf.isEmpty()) {
      throw new IllegalArgumentException("a clause needs a scope: an empty one could never hold");
    }
  }

  /** The clause that holds if one of {@code scopes} was granted. */
  public static Clause anyOf(Collection<Scope> scopes) {
    return new Clause(List.copyOf(scopes));
  }

  @Override
  public int compareTo(Clause other) {
    return BY_NAMES.compare(this, other);
  }

  /** The alternatives in words, such as {@code posts:read or posts:write}. */
  @Override
  public String toString() {
    return anyOf.stream().map(Scope::name).collect(joining(" or "));
  }
}
