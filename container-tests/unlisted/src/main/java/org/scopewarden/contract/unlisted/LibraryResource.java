package org.scopewarden.contract.unlisted;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A root resource without a table, to which an application gives one. */
@Path("/library")
public class LibraryResource {

  @GET
  public String read() {
    return "library";
  }

  @DELETE
  public String delete() {
    return "deleted";
  }
}
