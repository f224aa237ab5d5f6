package org.scopewarden.contract.cdi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.RequiresScope;

/** A bean of which the container makes a subclass that intercepts, behind a proxy for its scope. */
@Path("/intercepted")
@RequestScoped
@Noted
public class InterceptedResource {

  @GET
  @RequiresScope("intercepted:read")
  public String read() {
    return "read";
  }
}
