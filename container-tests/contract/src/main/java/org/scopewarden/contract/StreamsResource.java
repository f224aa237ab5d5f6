package org.scopewarden.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import org.scopewarden.annotations.AcceptsSchemes;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.NotObjectScoped;
import org.scopewarden.annotations.RequiresScope;
import org.scopewarden.annotations.RequiresStepUp;
import org.scopewarden.annotations.Scheme;

/** Endpoints that ask for an instance scope, a role, a scheme or a fresh login. */
@Path("/streams")
@NotObjectScoped(reason = "there is nothing behind it")
public class StreamsResource {

  @PUT
  @Path("{id}")
  @RequiresScope("streams:edit:{id}")
  public String edit(@PathParam("id") String id, String text) {
    return "edited " + id;
  }

  @DELETE
  @Path("{id}")
  @RequiresScope("streams:delete")
  @RequiresStepUp(
      acr = {"gold", "silver"},
      maxAge = 300)
  public String delete(@PathParam("id") String id) {
    return "deleted " + id;
  }

  @GET
  @Path("clerks")
  @RolesAllowed({"clerk", "head clerk"})
  public String clerks() {
    return "clerks";
  }

  @GET
  @Path("roles/{role}")
  @Authenticated
  public boolean hasRole(@PathParam("role") String role, @Context SecurityContext security) {
    return security.isUserInRole(role);
  }

  @GET
  @Path("keyed")
  @Authenticated
  @AcceptsSchemes({Scheme.API_KEY, Scheme.BASIC})
  public String keyed() {
    return "keyed";
  }
}
