package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;

/** Spares a refused client the sending of its entity. Most servers answer at once by themselves. */
@FunctionalInterface
interface UnreadEntity {

  /** Makes sure that {@code answer} does not wait for what is left of the entity. */
  Response abandon(ContainerRequestContext request, Response answer);

  /** What the server on the class path needs. */
  static UnreadEntity ofServer() {
    return ClassPath.has("org.apache.cxf.io.DelegatingInputStream")
        ? new CxfEntity()
        : (request, answer) -> answer;
  }
}
