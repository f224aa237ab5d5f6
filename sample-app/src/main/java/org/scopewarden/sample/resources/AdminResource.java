package org.scopewarden.sample.resources;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.scopewarden.annotations.NotObjectScoped;
import org.scopewarden.annotations.RequiresScope;
import org.scopewarden.sample.Scopes;
import org.scopewarden.sample.data.PostRepository;
import org.scopewarden.sample.data.UserRepository;

/** What administrators do. The class says who may; its endpoints need not. */
@Path("/admin")
@Produces(MediaType.APPLICATION_JSON)
@RequiresScope(Scopes.ADMIN_ALL)
@NotObjectScoped(reason = "administrators may touch everything")
public final class AdminResource {

  private final UserRepository users;
  private final PostRepository posts;

  @Inject
  public AdminResource(UserRepository users, PostRepository posts) {
    this.users = users;
    this.posts = posts;
  }

  /** How much there is. */
  public record Stats(long users, long posts) {}

  @GET
  @Path("stats")
  public Stats stats() {
    return new Stats(users.count(), posts.count());
  }

  /** Removes a post, whoever wrote it. */
  @DELETE
  @Path("posts/{id}")
  public void deletePost(@PathParam("id") long id) {
    if (!posts.remove(id)) {
      throw new NotFoundException();
    }
  }
}
