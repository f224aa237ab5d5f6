package org.scopewarden.contract.unlisted;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A root resource without a table. */
@Path("/unlisted")
public class UnlistedResource {

  @GET
  public String read() {
    return "never read";
  }
}
