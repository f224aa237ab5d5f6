package org.scopewarden.runtime.jaxrs;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.access.Caller;

/**
 * What is injected where an endpoint asks for its {@link Caller}; it remembers of a request that it
 * was let in, since a server may make the resource earlier.
 */
@Priority(Priorities.AUTHENTICATION + 1)
final class KnownCaller implements ContainerRequestFilter {

  private static final String PROPERTY = KnownCaller.class.getName();

  @Override
  public void filter(ContainerRequestContext request) {
    request.setProperty(PROPERTY, true);
  }

  /**
   * The caller of {@code request}, null if nobody had to say.
   *
   * @throws IllegalStateException if it is not decided about
   */
  static @Nullable Caller of(ContainerRequestContext request) {
    if (request.getProperty(PROPERTY) == null) {
      throw undecided();
    }
    return in(request.getSecurityContext());
  }

  /** The caller of a request that was let in, null if nobody had to say. */
  static @Nullable Caller in(@Nullable SecurityContext security) {
    return security != null && security.getUserPrincipal() instanceof Caller caller ? caller : null;
  }

  static IllegalStateException undecided() {
    return new IllegalStateException(
        "Nobody knows the caller yet, since a server makes resources before it decides about the"
            + " request: take the Caller as a parameter of the method, or inject a Provider of it");
  }
}
