package org.scopewarden.runtime.access;

/** Applies the rule of one endpoint. */
@FunctionalInterface
public interface EndpointInterceptor {

  /** Decides about {@code request}, by one of its methods. Never null. */
  Decision intercept(AccessRequest request);
}
