package org.scopewarden.contract;

import jakarta.ws.rs.Path;

/** A root resource that only leads to others. */
@Path("/hub")
public class HubResource {

  @Path("comments")
  public CommentsResource comments() {
    return new CommentsResource();
  }
}
