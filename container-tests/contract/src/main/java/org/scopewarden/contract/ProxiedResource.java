package org.scopewarden.contract;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import org.scopewarden.annotations.RequiresScope;

/** A resource that containers can put a proxy around. */
@Path("/proxied")
public class ProxiedResource {

  @GET
  @RequiresScope("proxied:read")
  public String read(@Context SecurityContext security) {
    return "read by " + Callers.name(security);
  }
}
