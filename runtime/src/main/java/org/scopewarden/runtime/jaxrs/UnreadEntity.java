package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;

/** Spares a refused client the sending of its entity. Most servers answer at once by themselves. */
@FunctionalInterface
interface UnreadEntity {

  /** Makes sure that an answer does not wait for what is left of the entity. */
  void abandon(ContainerRequestContext request);

  /** What the server on the class path needs. */
  static UnreadEntity ofServer() {
    return ClassPath.has("org.apache.cxf.io.DelegatingInputStream")
        ? new CxfEntity()
        : request -> {};
  }
}
