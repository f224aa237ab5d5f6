package org.scopewarden.runtime.jaxrs;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Tells the beans of a request who calls, where a CDI container runs. */
@Priority(Priorities.AUTHENTICATION + 1)
final class CdiCaller implements ContainerRequestFilter {

  /** Whether the API is there and no container, of which each question would cost an exception. */
  private volatile boolean alone;

  @Override
  public void filter(ContainerRequestContext request) {
    CDI<Object> container = alone ? null : container();
    if (container != null) {
      tell(container.select(CallerOfRequest.class), request);
    }
  }

  private @Nullable CDI<Object> container() {
    try {
      return CDI.current();
    } catch (IllegalStateException e) {
      alone = true;
      return null;
    }
  }

  private static void tell(Instance<CallerOfRequest> beans, ContainerRequestContext request) {
    try {
      if (beans.isResolvable()) {
        beans.get().decided(KnownCaller.in(request.getSecurityContext()));
      }
    } catch (ContextNotActiveException e) {
      // A container without requests: no bean of a request can ask.
    }
  }
}
