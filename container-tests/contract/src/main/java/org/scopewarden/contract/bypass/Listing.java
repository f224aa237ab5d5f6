package org.scopewarden.contract.bypass;

import jakarta.ws.rs.GET;

/** An endpoint without a rule, for subclasses. */
public abstract class Listing {

  @GET
  public String list() {
    return "list";
  }
}
