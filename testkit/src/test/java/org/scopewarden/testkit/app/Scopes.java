package org.scopewarden.testkit.app;

import org.scopewarden.annotations.ScopeCatalog;
import org.scopewarden.annotations.ScopeDefinition;

/** The scopes of the application. */
@ScopeCatalog
public final class Scopes {

  @ScopeDefinition(description = "See users")
  public static final String USERS_READ = "users:read";

  @ScopeDefinition(description = "Change users", implies = USERS_READ)
  public static final String USERS_WRITE = "users:write";

  @ScopeDefinition(description = "Remove users")
  public static final String USERS_DELETE = "users:delete";

  @ScopeDefinition(description = "Read files")
  public static final String FILES_READ = "files:read";

  @ScopeDefinition(description = "Everything", implyAll = true)
  public static final String ALL = "all";

  private Scopes() {}
}
