package org.scopewarden.contract;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.MediaType;
import org.scopewarden.annotations.RequiresScope;

/**
 * A generic super class. An override of {@link #create} for a certain type makes a bridge.
 *
 * @param <T> what is created
 */
public abstract class CrudResource<T> {

  @GET
  @RequiresScope("records:read")
  public String list() {
    return "records";
  }

  @POST
  @Consumes(MediaType.TEXT_PLAIN)
  @RequiresScope("records:write")
  public abstract String create(T record);
}
