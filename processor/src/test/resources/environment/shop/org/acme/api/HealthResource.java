package org.acme.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Public;

@Path("health")
public class HealthResource {

  @GET
  @Public(reason = "polled by the load balancer")
  public String health() {
    return "well";
  }
}
