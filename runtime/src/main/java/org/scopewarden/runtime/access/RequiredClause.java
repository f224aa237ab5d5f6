package org.scopewarden.runtime.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Scopes and roles of which a caller must have at least one.
 *
 * @param scopes the scopes that were declared, an instance scope as the whole one that contains it:
 *     the names that a challenge may show
 * @param satisfiedBy every scope that is enough, with those that imply one, worked out by the
 *     compiler
 * @param instances the declared instance scopes
 * @param roles the declared roles
 */
public record RequiredClause(
    List<String> scopes,
    Set<String> satisfiedBy,
    List<InstanceScope> instances,
    Set<String> roles) {

  /**
   * @throws IllegalArgumentException if there is neither a scope nor a role
   */
  public RequiredClause {
    scopes = List.copyOf(scopes);
    satisfiedBy = Set.copyOf(satisfiedBy);
    instances = List.copyOf(instances);
    roles = Set.copyOf(roles);
    if (scopes.isEmpty() && roles.isEmpty()) {
      throw new IllegalArgumentException("a clause without a scope or a role could never hold");
    }
  }

  /** Holds if one of these scopes was granted. */
  public static RequiredClause anyOf(String... scopes) {
    return new RequiredClause(List.of(scopes), Set.of(scopes), List.of(), Set.of());
  }

  /** Holds if the caller has one of these roles. */
  public static RequiredClause anyRoleOf(String... roles) {
    return new RequiredClause(List.of(), Set.of(), List.of(), Set.of(roles));
  }

  /** Holds if {@code whole} was granted, or its instance for the path parameter's value. */
  public static RequiredClause instanceOf(String whole, String parameter) {
    return new RequiredClause(
        List.of(whole), Set.of(whole), List.of(new InstanceScope(whole, parameter)), Set.of());
  }

  /** This clause, which holds as well if {@code other} does. */
  public RequiredClause or(RequiredClause other) {
    return new RequiredClause(
        Stream.concat(scopes.stream(), other.scopes.stream()).distinct().toList(),
        union(satisfiedBy, other.satisfiedBy),
        Stream.concat(instances.stream(), other.instances.stream()).distinct().toList(),
        union(roles, other.roles));
  }

  /** This clause, which holds as well if one of {@code implying} was granted. */
  public RequiredClause orImpliedBy(String... implying) {
    return new RequiredClause(scopes, union(satisfiedBy, Set.of(implying)), instances, roles);
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
  }

  boolean heldBy(Caller caller, IncomingRequest request) {
    return intersects(satisfiedBy, caller.scopes())
        || intersects(roles, caller.roles())
        || instances.stream().anyMatch(instance -> instance.heldBy(caller, request));
  }

  private static boolean intersects(Set<String> wanted, Set<String> given) {
    for (String one : wanted) {
      if (given.contains(one)) {
        return true;
      }
    }
    return false;
  }

  /** In words, for the audit log. */
  @Override
  public String toString() {
    return Stream.concat(scopes.stream(), roles.stream().sorted().map(role -> "role " + role))
        .collect(Collectors.joining(" or "));
  }
}
