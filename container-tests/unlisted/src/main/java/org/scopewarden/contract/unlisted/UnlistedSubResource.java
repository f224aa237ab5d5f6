package org.scopewarden.contract.unlisted;

import jakarta.ws.rs.GET;

/** A sub-resource without a table. */
public class UnlistedSubResource {

  @GET
  public String read() {
    return "never read";
  }
}
