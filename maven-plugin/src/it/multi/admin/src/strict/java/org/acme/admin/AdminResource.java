package org.acme.admin;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.RequiresScope;

@Path("/admin")
@Authenticated
public final class AdminResource {

  @GET
  public String list() {
    return "";
  }

  @DELETE
  @RequiresScope("admin:delete")
  public void deleteAll() {}
}
