package org.scopewarden.testkit.app;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.NotObjectScoped;
import org.scopewarden.annotations.Public;
import org.scopewarden.annotations.RequiresScope;

/** Users, of whom there is one, with the number 1. */
@Path("/users")
@Authenticated
@NotObjectScoped(reason = "there is but one user")
public class UsersResource {

  @GET
  public String list() {
    return "users";
  }

  @GET
  @Path("{id}")
  @RequiresScope(Scopes.USERS_READ)
  public String get(@PathParam("id") long id) {
    return known(id);
  }

  @GET
  @Path("{name: [a-z]+}")
  @RequiresScope(allOf = {Scopes.USERS_READ, Scopes.FILES_READ})
  public String named(@PathParam("name") String name) {
    return "user " + name;
  }

  @GET
  @Path("me")
  public String me() {
    return "me";
  }

  @GET
  @Path("keys/{key}")
  @RequiresScope(anyOf = {Scopes.USERS_READ, Scopes.FILES_READ})
  public String key(@PathParam("key") UUID key) {
    throw new NotFoundException();
  }

  @POST
  @Consumes(MediaType.TEXT_PLAIN)
  @RequiresScope(Scopes.USERS_WRITE)
  public String create(String name) {
    Deeds.done("created");
    return "created";
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.TEXT_PLAIN)
  @RequiresScope(Scopes.USERS_WRITE + ":{id}")
  public String change(@PathParam("id") long id, String name) {
    Deeds.done("changed " + id);
    return known(id);
  }

  @DELETE
  @Path("{id}")
  @RequiresScope(Scopes.USERS_DELETE)
  public void delete(@PathParam("id") long id) {
    Deeds.done("deleted " + id);
    known(id);
  }

  @GET
  @Path("count")
  @Public(reason = "shown on the front page")
  public String count() {
    return "1";
  }

  private static String known(long id) {
    if (id != 1) {
      throw new NotFoundException();
    }
    return "user " + id;
  }
}
