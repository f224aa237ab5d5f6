package org.scopewarden.contract.bypass;

import jakarta.ws.rs.Path;

/** All rules are its interface's. */
@Path("/reports")
public class ReportsResource implements ReportsApi {

  @Override
  public String list() {
    return "reports";
  }

  @Override
  public String clear() {
    return "cleared";
  }
}
