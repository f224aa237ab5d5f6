package org.scopewarden.runtime.jaxrs;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

/** Tells the beans of a request who calls, where a CDI container runs. */
@Priority(Priorities.AUTHENTICATION + 1)
final class CdiCaller implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    try {
      Instance<CallerOfRequest> beans = CDI.current().select(CallerOfRequest.class);
      if (beans.isResolvable()) {
        beans.get().decided(KnownCaller.in(request.getSecurityContext()));
      }
    } catch (IllegalStateException | ContextNotActiveException e) {
      // No container, or one without requests: no bean of a request can ask.
    }
  }
}
