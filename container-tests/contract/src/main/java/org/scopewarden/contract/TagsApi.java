package org.scopewarden.contract;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.RequiresScope;

/** An interface that has the path, the endpoints and their rules. */
@Path("/tags")
public interface TagsApi {

  @GET
  @Path("{id}")
  @RequiresScope("tags:read")
  String read(@PathParam("id") long id);

  @GET
  @Path("mine")
  @Authenticated
  String mine(@Context SecurityContext security);

  @Path("{id}/comments")
  CommentsResource comments();
}
