package org.scopewarden.contract;

import jakarta.ws.rs.core.SecurityContext;

/** An implementation without any annotation. */
public class TagsResource implements TagsApi {

  @Override
  public String read(long id) {
    return "tag " + id;
  }

  @Override
  public String mine(SecurityContext security) {
    return Callers.name(security);
  }

  @Override
  public CommentsResource comments() {
    return new CommentsResource();
  }
}
