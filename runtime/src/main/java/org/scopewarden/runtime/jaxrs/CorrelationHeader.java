package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.List;

/** Tells the client of a refused request by what name its lines in the log are found. */
final class CorrelationHeader implements ContainerResponseFilter {

  private static final String HEADER = "X-Request-ID";
  private static final String PROPERTY = CorrelationHeader.class.getName();

  /** The request's name: the one that it brings, else a new one. The answer will tell it. */
  static String name(ContainerRequestContext request) {
    String brought = CorrelationId.of(request);
    String name = brought == null ? CorrelationId.make() : brought;
    request.setProperty(PROPERTY, name);
    return name;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(PROPERTY) instanceof String name) {
      response.getHeaders().putIfAbsent(HEADER, List.of(name));
    }
  }
}
