package org.acme;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("orders")
public class OrdersResource {

  @DELETE
  @Path("{id}")
  public void delete(@PathParam("id") String id) {}
}
