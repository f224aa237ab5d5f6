package org.scopewarden.contract.bypass;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** An endpoint without a rule, for classes that implement this. */
public interface Counting {

  @GET
  @Path("count")
  default String count() {
    return "count";
  }
}
