package org.scopewarden.contract;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.RequiresCheck;
import org.scopewarden.runtime.access.Caller;

/** A sub-resource that leads to itself, so that a request may name several nodes. */
public class EchoTreeResource {

  /** Sees a node. */
  public static final class SeesNode {

    public boolean see(Caller caller, @PathParam("node") String node) {
      return Sightings.note(caller, node);
    }
  }

  @GET
  @Authenticated
  @RequiresCheck(SeesNode.class)
  public String node(@PathParam("node") String node, @Context SecurityContext security) {
    return Sightings.compared(security, node);
  }

  @Path("{node}")
  public EchoTreeResource child() {
    return new EchoTreeResource();
  }
}
