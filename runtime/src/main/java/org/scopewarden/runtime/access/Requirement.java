package org.scopewarden.runtime.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a caller must bring to a guarded endpoint: a valid credential of an accepted scheme, each
 * clause, a login that is good enough, and the agreement of each check.
 *
 * @param schemes the accepted schemes, never empty
 * @param clauses all must hold; with none, any caller will do
 * @param stepUp how well and how recently the caller must have logged in
 * @param checks all must agree
 */
public record Requirement(
    Set<Scheme> schemes, List<RequiredClause> clauses, StepUp stepUp, List<ObjectCheck<?>> checks) {

  /**
   * @throws IllegalArgumentException if no scheme is accepted
   */
  public Requirement {
    schemes = Set.copyOf(schemes);
    clauses = List.copyOf(clauses);
    checks = List.copyOf(checks);
    if (schemes.isEmpty()) {
      throw new IllegalArgumentException("a requirement without a scheme could never be fulfilled");
    }
  }

  /** A valid credential and no scope. */
  public static Requirement authenticated() {
    return allOf();
  }

  /** A valid credential that satisfies each of {@code clauses}. */
  public static Requirement allOf(RequiredClause... clauses) {
    return new Requirement(EnumSet.allOf(Scheme.class), List.of(clauses), StepUp.NONE, List.of());
  }

  /** This requirement, fulfilled by credentials of these schemes only. */
  public Requirement by(Scheme... accepted) {
    return new Requirement(Set.of(accepted), clauses, stepUp, checks);
  }

  /** This requirement and a good enough login. */
  public Requirement withStepUp(StepUp login) {
    return new Requirement(schemes, clauses, login, checks);
  }

  /** This requirement and the agreement of one check more. */
  public Requirement checkedBy(ObjectCheck<?> check) {
    return new Requirement(
        schemes, clauses, stepUp, Stream.concat(checks.stream(), Stream.of(check)).toList());
  }

  /**
   * The {@code scope} attribute of a challenge (RFC 6750 §3): scopes that are enough together, the
   * first of each clause. Empty if none is needed.
   */
  public String challengeScope() {
    return clauses.stream()
        .flatMap(clause -> clause.scopes().stream().limit(1))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** Whether a caller satisfies every clause. */
  boolean heldBy(Caller caller, IncomingRequest request) {
    for (RequiredClause clause : clauses) {
      if (!clause.heldBy(caller, request)) {
        return false;
      }
    }
    return true;
  }

  /** The clauses that a caller leaves unsatisfied, in words. */
  List<String> missing(Caller caller, IncomingRequest request) {
    return clauses.stream()
        .filter(clause -> !clause.heldBy(caller, request))
        .map(RequiredClause::toString)
        .toList();
  }
}
