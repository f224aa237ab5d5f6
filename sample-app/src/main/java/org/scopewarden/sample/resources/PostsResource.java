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
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scopewarden.annotations.NotObjectScoped;
import org.scopewarden.annotations.RequiresCheck;
import org.scopewarden.annotations.RequiresScope;
import org.scopewarden.sample.Scopes;
import org.scopewarden.sample.data.NewPost;
import org.scopewarden.sample.data.Post;
import org.scopewarden.sample.data.PostRepository;

/** What users write. The author of a post is the caller, never what a body says. */
@Path("/posts")
@Produces(MediaType.APPLICATION_JSON)
public final class PostsResource {

  private final PostRepository posts;

  @Inject
  public PostsResource(PostRepository posts) {
    this.posts = posts;
  }

  @GET
  @RequiresScope(Scopes.POSTS_READ)
  public List<Post> list(@QueryParam("after") long after) {
    return posts.list(after);
  }

  @GET
  @Path("{id}")
  @RequiresScope(Scopes.POSTS_READ)
  @NotObjectScoped(reason = "whoever may read posts may read all of them")
  public Post get(@PathParam("id") long id) {
    return posts.find(id).orElseThrow(NotFoundException::new);
  }

  /** The caller's own posts: who may write some may see them without reading everybody's. */
  @GET
  @Path("mine")
  @RequiresScope(anyOf = {Scopes.POSTS_READ, Scopes.POSTS_WRITE})
  public List<Post> mine(@QueryParam("after") long after, @Context SecurityContext security) {
    return posts.listBy(subject(security), after);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RequiresScope(Scopes.POSTS_WRITE)
  public Response create(
      @Nullable NewPost post, @Context SecurityContext security, @Context UriInfo uri) {
    return Created.at(uri, posts.add(subject(security), Body.present(post)), Post::id);
  }

  /** Rewrites a post of the caller. */
  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RequiresScope(Scopes.POSTS_WRITE)
  @RequiresCheck(WrotePost.class)
  public Post change(@PathParam("id") long id, @Nullable NewPost post) {
    return posts.change(id, Body.present(post)).orElseThrow(NotFoundException::new);
  }

  /** Takes back a post of the caller. */
  @DELETE
  @Path("{id}")
  @RequiresScope(Scopes.POSTS_WRITE)
  @RequiresCheck(WrotePost.class)
  public void delete(@PathParam("id") long id) {
    if (!posts.remove(id)) {
      throw new NotFoundException();
    }
  }

  private static String subject(SecurityContext security) {
    return security.getUserPrincipal().getName();
  }
}
