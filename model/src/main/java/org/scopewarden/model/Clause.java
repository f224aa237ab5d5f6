package org.scopewarden.model;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A set of scopes, instance scopes and roles of which a caller must have at least one.
 *
 * @param anyOf the alternatives, sorted and without duplicates, never empty
 */
public record Clause(List<Atom> anyOf) implements Comparable<Clause> {

  private static final Comparator<Clause> BY_NAMES = Comparator.comparing(Clause::toString);

  /**
   * @throws IllegalArgumentException if there is no alternative
   */
  public Clause {
    anyOf = Sorted.distinct(anyOf);
    if (anyOf.isEmpty()) {
      throw new IllegalArgumentException(
          "a clause needs a scope or a role: an empty one could never hold");
    }
  }

  /** The clause that holds if the caller has one of {@code atoms}. */
  public static Clause anyOf(Collection<? extends Atom> atoms) {
    return new Clause(List.copyOf(atoms));
  }

  @Override
  public int compareTo(Clause other) {
    return BY_NAMES.compare(this, other);
  }

  /** The alternatives in words, such as {@code posts:read or posts:write}. */
  @Override
  public String toString() {
    return anyOf.stream().map(Atom::toString).collect(joining(" or "));
  }
}
