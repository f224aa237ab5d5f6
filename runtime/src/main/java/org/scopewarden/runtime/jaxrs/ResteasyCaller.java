package org.scopewarden.runtime.jaxrs;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.scopewarden.runtime.access.Caller;

/**
 * Injects callers on RESTEasy, which keeps what it injects with the request. Its core has no module
 * name that could be required, so that it is asked for by reflection, once.
 */
@Priority(Priorities.AUTHENTICATION + 1)
final class ResteasyCaller implements ContainerRequestFilter {

  private final Method pushContext;

  /**
   * @throws IllegalStateException if this is another RESTEasy than is known
   */
  ResteasyCaller() {
    try {
      this.pushContext =
          Class.forName("org.jboss.resteasy.core.ResteasyContext")
              .getMethod("pushContext", Class.class, Object.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Scopewarden does not know this version of RESTEasy", e);
    }
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Caller caller = KnownCaller.in(request.getSecurityContext());
    if (caller != null) {
      push(caller);
    }
  }

  private void push(Caller caller) {
    try {
      pushContext.invoke(null, Caller.class, caller);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("RESTEasy keeps no caller", e);
    }
  }
}
