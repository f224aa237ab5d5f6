package org.scopewarden.contract.bypass;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import org.scopewarden.annotations.RequiresScope;

/** An interface with a rule of its own and one on a method. */
@RequiresScope("reports:read")
public interface ReportsApi {

  @GET
  String list();

  @DELETE
  @RequiresScope(allOf = {"reports:read", "reports:delete"})
  String clear();
}
