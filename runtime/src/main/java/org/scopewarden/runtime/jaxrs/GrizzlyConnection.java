package org.scopewarden.runtime.jaxrs;

import jakarta.annotation.Priority;
import jakarta.inject.Provider;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import org.glassfish.grizzly.http.server.Request;
import org.jspecify.annotations.Nullable;

/** Describes connections on Grizzly, as Jersey embeds it. */
@Priority(Priorities.AUTHENTICATION - 1)
final class GrizzlyConnection implements ContainerRequestFilter {

  @Context private @Nullable Provider<Request> grizzlyRequest;

  @Override
  public void filter(ContainerRequestContext request) {
    Connection.describe(request, this::connection);
  }

  private @Nullable Connection connection() {
    Request grizzly = grizzlyRequest == null ? null : grizzlyRequest.get();
    return grizzly == null ? null : Connection.from(grizzly.getRemoteAddr(), grizzly.isSecure());
  }
}
