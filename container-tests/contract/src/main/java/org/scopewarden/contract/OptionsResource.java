package org.scopewarden.contract;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Public;
import org.scopewarden.annotations.RequiresScope;

/** A resource that answers OPTIONS itself. */
@Path("/options")
public class OptionsResource {

  @GET
  @Public(reason = "only here so that OPTIONS has something to tell of")
  public String get() {
    return "got";
  }

  @OPTIONS
  @RequiresScope("options:read")
  public String options() {
    return "options";
  }
}
