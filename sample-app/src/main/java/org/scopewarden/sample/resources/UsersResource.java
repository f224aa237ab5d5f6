package org.scopewarden.sample.resources;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scopewarden.annotations.NotObjectScoped;
import org.scopewarden.annotations.RequiresScope;
import org.scopewarden.sample.Scopes;
import org.scopewarden.sample.data.NewUser;
import org.scopewarden.sample.data.Post;
import org.scopewarden.sample.data.PostRepository;
import org.scopewarden.sample.data.User;
import org.scopewarden.sample.data.UserRepository;

/** The directory. */
@Path("/users")
@Produces(MediaType.APPLICATION_JSON)
@NotObjectScoped(reason = "the scopes of the directory are for all users in it")
public final class UsersResource {

  private final UserRepository users;
  private final PostRepository posts;

  @Inject
  public UsersResource(UserRepository users, PostRepository posts) {
    this.users = users;
    this.posts = posts;
  }

  @GET
  @RequiresScope(Scopes.USERS_READ)
  public List<User> list(@QueryParam("after") long after) {
    return users.list(after);
  }

  @GET
  @Path("{id}")
  @RequiresScope(Scopes.USERS_READ)
  public User get(@PathParam("id") long id) {
    return users.find(id).orElseThrow(NotFoundException::new);
  }

  /** What one user wrote: whoever reads it learns about users and about posts. */
  @GET
  @Path("{id}/posts")
  @RequiresScope(allOf = {Scopes.USERS_READ, Scopes.POSTS_READ})
  public List<Post> posts(@PathParam("id") long id, @QueryParam("after") long after) {
    return posts.listBy(get(id).name(), after);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RequiresScope(Scopes.USERS_WRITE)
  public Response create(@Nullable NewUser user, @Context UriInfo uri) {
    return Created.at(uri, users.add(Body.present(user)), User::id);
  }

  /** A token may be for one user: {@code users:write:2} changes no other. */
  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RequiresScope(Scopes.USERS_WRITE + ":{id}")
  public User change(@PathParam("id") long id, @Nullable NewUser user) {
    return users.change(id, Body.present(user)).orElseThrow(NotFoundException::new);
  }

  @DELETE
  @Path("{id}")
  @RequiresScope(Scopes.USERS_DELETE)
  public void delete(@PathParam("id") long id) {
    if (!users.remove(id)) {
      throw new NotFoundException();
    }
  }
}
