package org.scopewarden.contract;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.Public;
import org.scopewarden.annotations.RequiresScope;

/** A plain root resource with a rule of each kind. */
@Path("/notes")
public class NotesResource {

  @GET
  @RequiresScope("notes:read")
  public String list() {
    return "notes";
  }

  @POST
  @RequiresScope("notes:write")
  public String create(String text) {
    return "created " + text;
  }

  @DELETE
  @Path("{id}")
  @RequiresScope("notes:delete")
  public String delete(@PathParam("id") String id) {
    return "deleted " + id;
  }

  @GET
  @Path("mine")
  @Authenticated
  public String mine(@Context SecurityContext security) {
    return Callers.name(security);
  }

  @GET
  @Path("health")
  @Public(reason = "polled by the load balancer")
  public String health(@Context SecurityContext security) {
    return Callers.name(security);
  }

  @GET
  @Path("greeting")
  @Public(reason = "greets strangers as well", identify = true)
  public String greeting(@Context SecurityContext security) {
    return Callers.name(security);
  }

  @Path("{id}/comments")
  public CommentsResource comments() {
    return new CommentsResource();
  }
}
