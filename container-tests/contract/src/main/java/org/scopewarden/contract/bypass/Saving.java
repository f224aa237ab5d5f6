package org.scopewarden.contract.bypass;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.core.MediaType;
import org.scopewarden.annotations.RequiresScope;

/**
 * A generic superclass with an endpoint and its rule.
 *
 * @param <T> what is saved
 */
public abstract class Saving<T> {

  @PUT
  @Consumes(MediaType.TEXT_PLAIN)
  @RequiresScope("vault:write")
  public abstract String save(T content);
}
