package org.scopewarden.runtime.access;

/**
 * One request, as a generated interceptor sees it: the interceptor names the rule, the runtime
 * decides.
 */
public interface AccessRequest {

  /** Lets everyone in; a credential is not looked at. */
  Decision permitAll();

  /** Lets everyone in who brings no credential or a valid one. */
  Decision identify();

  /** Lets a caller in whose credential is valid and satisfies {@code requirement}. */
  Decision require(Requirement requirement);

  /** Lets nobody in. */
  Decision deny();
}
