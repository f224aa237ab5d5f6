package org.scopewarden.runtime.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a caller must bring to a guarded endpoint: a valid credential, and each clause.
 *
 * @param clauses all must hold; with none, any valid credential will do
 */
public record Requirement(List<ScopeClause> clauses) {

  public Requirement {
    clauses = List.copyOf(clauses);
  }

  /** A valid credential and no scope. */
  public static Requirement authenticated() {
    return new Requirement(List.of());
  }

  /** A valid credential that satisfies each of {@code clauses}. */
  public static Requirement allOf(ScopeClause... clauses) {
    return new Requirement(List.of(clauses));
  }

  /**
   * The {@code scope} attribute of a challenge (RFC 6750 §3): scopes that are enough together, the
   * first of each clause. Empty if none is needed.
   */
  public String challengeScope() {
    return clauses.stream()
        .map(clause -> clause.anyOf().get(0))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** Whether a caller with these scopes satisfies every clause. */
  public boolean heldBy(Set<String> granted) {
    for (ScopeClause clause : clauses) {
      if (!clause.heldBy(granted)) {
        return false;
      }
    }
    return true;
  }

  /** The clauses that {@code granted} leaves unsatisfied, in words. */
  public List<String> missing(Set<String> granted) {
    return clauses.stream()
        .filter(clause -> !clause.heldBy(granted))
        .map(clause -> String.join(" or ", clause.anyOf()))
        .toList();
  }
}
