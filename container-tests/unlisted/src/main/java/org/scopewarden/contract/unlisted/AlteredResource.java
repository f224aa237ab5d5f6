package org.scopewarden.contract.unlisted;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Has a table that lists its endpoint, with another rule than the one that was reviewed. */
@Path("altered")
public class AlteredResource {

  @GET
  public String read() {
    return "read";
  }
}
