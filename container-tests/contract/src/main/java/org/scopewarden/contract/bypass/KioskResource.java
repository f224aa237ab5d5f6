package org.scopewarden.contract.bypass;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Public;
import org.scopewarden.annotations.RequiresScope;

/** A class that opens itself, with a method that does not. */
@Path("/kiosk")
@Public(reason = "the front page of a shop")
public class KioskResource {

  @GET
  public String show() {
    return "kiosk";
  }

  @DELETE
  @RequiresScope("kiosk:close")
  public String close() {
    return "closed";
  }
}
