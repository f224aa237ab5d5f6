package org.acme;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.scopewarden.annotations.RequiresScope;

/** Does next to nothing, so that what guards it shows. */
@Path("/greetings")
public final class GreetingResource {

  @GET
  @Path("{name}")
  @Produces("text/plain")
  @RequiresScope("users:read")
  public String greet(@PathParam("name") String name) {
    return "Hello, " + name;
  }
}
