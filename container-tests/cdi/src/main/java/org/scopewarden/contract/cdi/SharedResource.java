package org.scopewarden.contract.cdi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.Public;
import org.scopewarden.runtime.access.Caller;

/** A bean for all requests, which asks who calls. */
@Path("/shared")
@ApplicationScoped
public class SharedResource {

  @Inject Instance<Caller> caller;

  @GET
  @Authenticated
  public String caller() {
    return caller.get().subject() + " through " + getClass().getSimpleName();
  }

  @GET
  @Path("public")
  @Public(reason = "for strangers")
  public String anonymous() {
    return caller.get() == null ? "nobody" : "somebody";
  }
}
