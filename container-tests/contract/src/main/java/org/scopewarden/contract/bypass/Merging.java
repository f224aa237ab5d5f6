package org.scopewarden.contract.bypass;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.MediaType;
import org.scopewarden.annotations.RequiresScope;

/**
 * A generic interface with an endpoint and its rule.
 *
 * @param <T> what is merged
 */
public interface Merging<T> {

  @POST
  @Consumes(MediaType.TEXT_PLAIN)
  @RequiresScope("vault:merge")
  String merge(T content);
}
