package org.scopewarden.contract.bypass;

import jakarta.ws.rs.Path;

/** Implements an endpoint and says nothing itself. */
@Path("/seal")
public class SealResource implements Sealing {

  @Override
  public String seal() {
    return "sealed";
  }
}
