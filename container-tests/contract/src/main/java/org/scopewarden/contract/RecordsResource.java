package org.scopewarden.contract;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.scopewarden.annotations.RequiresScope;

/** A root resource with a bridge, {@code create(Object)}, which CXF takes for the endpoint. */
@Path("/records")
public class RecordsResource extends Creating<String> {

  @POST
  @Consumes(MediaType.TEXT_PLAIN)
  @RequiresScope("records:write")
  @Override
  public String create(String created) {
    return "created " + created;
  }
}
