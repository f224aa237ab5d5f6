package org.scopewarden.contract.unlisted;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** A root resource whose table lacks one endpoint. */
@Path("/outdated")
public class OutdatedResource {

  @GET
  public String read() {
    return "read";
  }

  @PUT
  public String replace() {
    return "never replaced";
  }
}
