package org.scopewarden.contract.unlisted;

import jakarta.ws.rs.Path;

/**
 * A root resource without an endpoint of its own, so that no start can find anything to object to.
 */
@Path("/located")
public class LocatorResource {

  @Path("unlisted")
  public UnlistedSubResource unlisted() {
    return new UnlistedSubResource();
  }

  @Path("with-path")
  public UnlistedResource withPath() {
    return new UnlistedResource();
  }
}
