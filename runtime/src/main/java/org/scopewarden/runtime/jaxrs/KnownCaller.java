package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.core.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.access.Caller;

/** What is injected where an endpoint asks for its {@link Caller}. */
final class KnownCaller {

  private KnownCaller() {}

  /**
   * The caller of the request that {@code security} belongs to, null on a public endpoint.
   *
   * @throws IllegalStateException if it is not decided about, as when the server makes the resource
   */
  static @Nullable Caller in(@Nullable SecurityContext security) {
    if (security instanceof CallerSecurityContext decided) {
      return decided.caller();
    }
    if (security != null && security.getUserPrincipal() instanceof Caller wrapped) {
      return wrapped;
    }
    throw undecided();
  }

  static IllegalStateException undecided() {
    return new IllegalStateException(
        "Nobody knows the caller yet, since a server makes resources before it decides about the"
            + " request: take the Caller as a parameter of the method, or inject a Provider of it");
  }
}
