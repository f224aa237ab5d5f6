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
    Request grizzly = grizzlyRequest == null ? null : grizzlyRequest.get();
    if (grizzly != null) {
      new Connection(grizzly.getRemoteAddr(), grizzly.isSecure()).describe(request);
    }
  }
}
