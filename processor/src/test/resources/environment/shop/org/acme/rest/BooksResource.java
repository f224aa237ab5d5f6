package org.acme.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.acme.Scopes;
import org.scopewarden.annotations.RequiresScope;

@Path("books")
public class BooksResource extends BaseResource<Long> {

  @GET
  @Path("{id}")
  public String get(@PathParam("id") long id) {
    return "book " + id;
  }

  @POST
  @Consumes("text/plain")
  @RequiresScope(Scopes.WRITE)
  @Override
  public Long create(Long item) {
    return item;
  }

  @Path("{id}/pages")
  public Pages pages() {
    return new Pages();
  }

  public static class Pages {

    @GET
    @RequiresScope(Scopes.READ)
    public String first() {
      return "once upon a time";
    }
  }
}
