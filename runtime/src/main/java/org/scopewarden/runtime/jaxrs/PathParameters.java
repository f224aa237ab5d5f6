package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.Objects;

/** Tells the values of path parameters as the server injects them into an endpoint. */
@FunctionalInterface
interface PathParameters {

  /** Each value of the parameter, decoded; none if no template has it. */
  List<String> of(ContainerRequestContext request, String name);

  /** Where servers show what they inject, as most do. */
  static List<String> shown(ContainerRequestContext request, String name) {
    return Objects.requireNonNullElse(
        request.getUriInfo().getPathParameters().get(name), List.of());
  }

  /** What the server on the class path needs. */
  static PathParameters ofServer() {
    return ClassPath.has("org.apache.cxf.phase.PhaseInterceptorChain")
        ? new CxfPathParameters()
        : PathParameters::shown;
  }
}
