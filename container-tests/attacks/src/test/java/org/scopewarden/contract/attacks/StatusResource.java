package org.scopewarden.contract.attacks;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Authenticated;

/** The only resource of its module, which knows no scope. */
@Path("/status")
@Authenticated
public class StatusResource {

  @GET
  public String read() {
    return "up";
  }
}
