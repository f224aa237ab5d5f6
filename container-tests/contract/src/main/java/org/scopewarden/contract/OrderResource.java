package org.scopewarden.contract;

import jakarta.annotation.security.DenyAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.scopewarden.annotations.AcceptsSchemes;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.Public;
import org.scopewarden.annotations.RequiresCheck;
import org.scopewarden.annotations.RequiresScope;
import org.scopewarden.annotations.RequiresStepUp;
import org.scopewarden.annotations.Scheme;

/** Endpoints that can be refused for several reasons at once. */
@Path("/order")
@Public(reason = "its methods say otherwise")
public class OrderResource {

  @GET
  public String open() {
    return "open";
  }

  @GET
  @Path("closed")
  @DenyAll
  public String closed() {
    return "closed";
  }

  @GET
  @Path("identifying")
  @Public(reason = "greets strangers as well", identify = true)
  public String identifying() {
    return "identifying";
  }

  @GET
  @Path("strict/{verdict}")
  @RequiresScope("order:read")
  @RequiresStepUp(acr = "gold")
  @RequiresCheck(VerdictsResource.Obeys.class)
  public String strict(@PathParam("verdict") String verdict) {
    return "strict " + verdict;
  }

  @GET
  @Path("keyed")
  @Authenticated
  @AcceptsSchemes(Scheme.API_KEY)
  public String keyed() {
    return "keyed";
  }
}
