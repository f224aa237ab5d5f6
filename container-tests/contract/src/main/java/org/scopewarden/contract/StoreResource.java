package org.scopewarden.contract;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.scopewarden.annotations.RequiresScope;

/**
 * A generic super class that has the path, the endpoints and their rules.
 *
 * @param <T> what is stored
 */
@Path("/archive")
public abstract class StoreResource<T> {

  @GET
  @RequiresScope("archive:read")
  public String list() {
    return "archive";
  }

  @POST
  @Consumes(MediaType.TEXT_PLAIN)
  @RequiresScope("archive:write")
  public abstract T create(String text);
}
