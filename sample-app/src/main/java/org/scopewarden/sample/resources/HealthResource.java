package org.scopewarden.sample.resources;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.scopewarden.annotations.Public;

/** Whether the service answers. */
@Path("/health")
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {

  /** What a load balancer reads. */
  public record Health(String status) {}

  @GET
  @Public(reason = "polled by the load balancer")
  public Health health() {
    return new Health("up");
  }
}
