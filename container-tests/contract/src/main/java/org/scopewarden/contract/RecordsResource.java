package org.scopewarden.contract;

import jakarta.ws.rs.Path;

/** A subclass with a bridge, {@code create(Object)}, which CXF takes for the endpoint. */
@Path("/records")
public class RecordsResource extends CrudResource<String> {

  @Override
  public String create(String record) {
    return "created " + record;
  }
}
