package org.scopewarden.contract;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.RequiresScope;

/** A sub-resource: no path of its own, reached by a locator. */
public class CommentsResource {

  @GET
  @RequiresScope("comments:read")
  public String list() {
    return "comments";
  }

  @POST
  @RequiresScope("comments:write")
  public String create(String text) {
    return "created " + text;
  }

  @GET
  @Path("mine")
  @Authenticated
  public String mine(@Context SecurityContext security) {
    return Callers.name(security);
  }
}
