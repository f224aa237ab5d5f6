package org.scopewarden.runtime.jaxrs;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import org.jspecify.annotations.Nullable;

/** Describes connections on servlet containers. */
@Priority(Priorities.AUTHENTICATION - 1)
final class ServletConnection implements ContainerRequestFilter {

  @Context private @Nullable HttpServletRequest servletRequest;

  @Override
  public void filter(ContainerRequestContext request) {
    Connection.describe(request, this::connection);
  }

  private @Nullable Connection connection() {
    return servletRequest == null
        ? null
        : Connection.from(servletRequest.getRemoteAddr(), servletRequest.isSecure());
  }
}
