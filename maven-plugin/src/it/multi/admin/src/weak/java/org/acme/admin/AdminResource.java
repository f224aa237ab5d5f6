package org.acme.admin;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Authenticated;

@Path("/admin")
@Authenticated
public final class AdminResource {

  @GET
  public String list() {
    return "";
  }

  @DELETE
  @Authenticated
  public void deleteAll() {}
}
