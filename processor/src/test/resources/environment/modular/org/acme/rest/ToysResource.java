package org.acme.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.RequiresScope;

@Path("toys")
public class ToysResource {

  @GET
  @RequiresScope("toys:read")
  public String list() {
    return "all";
  }
}
