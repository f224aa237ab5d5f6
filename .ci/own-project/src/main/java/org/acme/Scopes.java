package org.acme;

import org.scopewarden.annotations.ScopeCatalog;
import org.scopewarden.annotations.ScopeDefinition;

@ScopeCatalog
public final class Scopes {

  @ScopeDefinition(description = "Read users")
  public static final String USERS_READ = "users:read";

  @ScopeDefinition(description = "Everything", implyAll = true)
  public static final String ADMIN_ALL = "admin:all";

  private Scopes() {}
}
