package org.scopewarden.sample.resources;

import jakarta.inject.Inject;
import jakarta.ws.rs.PathParam;
import org.scopewarden.runtime.access.Caller;
import org.scopewarden.runtime.access.CheckResult;
import org.scopewarden.sample.data.PostRepository;

/**
 * Whether the caller wrote the post in the path. That a post is there is no secret, and who wrote
 * it never changes.
 */
public final class WrotePost {

  private final PostRepository posts;

  @Inject
  public WrotePost(PostRepository posts) {
    this.posts = posts;
  }

  public CheckResult test(Caller caller, @PathParam("id") long id) {
    return posts
        .find(id)
        .map(post -> CheckResult.of(post.author().equals(caller.subject())))
        .orElse(CheckResult.HIDE);
  }
}
