package org.scopewarden.sample;

import org.scopewarden.annotations.ScopeCatalog;
import org.scopewarden.annotations.ScopeDefinition;

/** Every scope of the sample. An endpoint that asks for another does not compile. */
@ScopeCatalog
public final class Scopes {

  @ScopeDefinition(description = "See who the users are")
  public static final String USERS_READ = "users:read";

  @ScopeDefinition(description = "Add and change users")
  public static final String USERS_WRITE = "users:write";

  @ScopeDefinition(description = "Remove users")
  public static final String USERS_DELETE = "users:delete";

  @ScopeDefinition(description = "Read all posts")
  public static final String POSTS_READ = "posts:read";

  @ScopeDefinition(description = "Write posts, and take one's own back")
  public static final String POSTS_WRITE = "posts:write";

  @ScopeDefinition(description = "Do everything", implyAll = true)
  public static final String ADMIN_ALL = "admin:all";

  private Scopes() {}
}
