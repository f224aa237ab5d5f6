package org.acme;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.scopewarden.annotations.RequiresScope;

@Path("users")
public class UsersResource {

  @GET
  public String list() {
    return "";
  }

  @GET
  @Path("{id}")
  public String get(@PathParam("id") long id) {
    return "";
  }

  @GET
  @Path("health")
  public String health() {
    return "";
  }

  @PUT
  @Path("{id}")
  @RequiresScope("users:write")
  public void put(@PathParam("id") long id, String name) {}
}
