package org.scopewarden.runtime.access;

import java.util.List;

/**
 * What a generated interceptor extends: it lists its endpoints with their rules in the words that
 * are inherited from here, and holds nothing else. A generated class is compiled with the user's,
 * so each line that stands here once is not compiled as often as there are resource classes. What
 * most rows have one of is also a parameter of its own: javac looks for such a method first.
 */
public abstract class GeneratedTable implements ResourceInterceptor {

  private final int contract;
  private final String module;
  private final Class<?> resource;
  private final List<InterceptedMethod> methods;

  /**
   * A table of {@code methods}.
   *
   * @param contract the version of the contract that the generator wrote for
   */
  protected GeneratedTable(
      int contract, String module, Class<?> resource, InterceptedMethod... methods) {
    this.contract = contract;
    this.module = module;
    this.resource = resource;
    this.methods = List.of(methods);
  }

  @Override
  public final int contract() {
    return contract;
  }

  @Override
  public final Class<?> resource() {
    return resource;
  }

  @Override
  public final String module() {
    return module;
  }

  @Override
  public final List<InterceptedMethod> methods() {
    return methods;
  }

  /** An endpoint with one signature that lets a caller in who satisfies {@code requirement}. */
  protected static InterceptedMethod require(
      String entry, Requirement requirement, String signature) {
    return InterceptedMethod.of(entry, request -> request.require(requirement), signature);
  }

  /** An endpoint that lets a caller in who satisfies {@code requirement}. */
  protected static InterceptedMethod require(
      String entry, Requirement requirement, String... signatures) {
    return InterceptedMethod.of(entry, request -> request.require(requirement), signatures);
  }

  /** An endpoint that lets everyone in; a credential is not looked at. */
  protected static InterceptedMethod permitAll(String entry, String... signatures) {
    return InterceptedMethod.of(entry, AccessRequest::permitAll, signatures);
  }

  /** An endpoint that lets everyone in who brings no credential or a valid one. */
  protected static InterceptedMethod identify(String entry, String... signatures) {
    return InterceptedMethod.of(entry, AccessRequest::identify, signatures);
  }

  /** An endpoint that lets nobody in. */
  protected static InterceptedMethod deny(String entry, String... signatures) {
    return InterceptedMethod.of(entry, AccessRequest::deny, signatures);
  }

  /** {@link Requirement#authenticated()}. */
  protected static Requirement authenticated() {
    return Requirement.authenticated();
  }

  /** {@link Requirement#allOf} of one clause. */
  protected static Requirement allOf(RequiredClause clause) {
    return Requirement.allOf(clause);
  }

  /** {@link Requirement#allOf}. */
  protected static Requirement allOf(RequiredClause... clauses) {
    return Requirement.allOf(clauses);
  }

  /** {@link RequiredClause#anyOf} of one scope. */
  protected static RequiredClause anyOf(String scope) {
    return RequiredClause.anyOf(scope);
  }

  /** {@link RequiredClause#anyOf}. */
  protected static RequiredClause anyOf(String... scopes) {
    return RequiredClause.anyOf(scopes);
  }

  /** {@link RequiredClause#anyRoleOf}. */
  protected static RequiredClause anyRoleOf(String... roles) {
    return RequiredClause.anyRoleOf(roles);
  }

  /** {@link RequiredClause#instanceOf}. */
  protected static RequiredClause instanceOf(String whole, String parameter) {
    return RequiredClause.instanceOf(whole, parameter);
  }
}
