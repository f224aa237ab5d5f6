package org.scopewarden.contract;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.RequiresCheck;
import org.scopewarden.runtime.access.Caller;

/** A sub-resource whose check looks at a parameter of its parent as well. */
public class EchoSubResource {

  private final String outer;

  EchoSubResource(String outer) {
    this.outer = outer;
  }

  /** Sees a parameter of the locator and one of the endpoint. */
  public static final class SeesBoth {

    public boolean see(
        Caller caller, @PathParam("outer") String outer, @PathParam("inner") String inner) {
      return Sightings.note(caller, outer, inner);
    }
  }

  @GET
  @Path("{inner}")
  @Authenticated
  @RequiresCheck(SeesBoth.class)
  public String both(@PathParam("inner") String inner, @Context SecurityContext security) {
    return Sightings.compared(security, outer, inner);
  }
}
