package org.scopewarden.contract;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.RequiresScope;

/** The endpoint that the token vectors are made for. */
@Path("/orders")
public class OrdersResource {

  @GET
  @RequiresScope("orders.read")
  public String list() {
    return "orders";
  }
}
