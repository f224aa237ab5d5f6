package org.acme.rest;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("toys")
public class ToysResource extends BaseResource<String> {

  @POST
  @Override
  public String create(String item) {
    return item;
  }
}
