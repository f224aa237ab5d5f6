package fixture;

import org.scopewarden.annotations.ScopeCatalog;
import org.scopewarden.annotations.ScopeDefinition;

@ScopeCatalog
public final class Scopes {

  @ScopeDefinition(description = "Read users")
  public static final String USERS_READ = "users:read";

  @ScopeDefinition(description = "Change users", implies = USERS_READ)
  public static final String USERS_WRITE = "users:write";

  @ScopeDefinition(description = "Remove users")
  public static final String USERS_DELETE = "users:delete";

  @ScopeDefinition(description = "Everything", implyAll = true)
  public static final String ADMIN_ALL = "admin:all";

  private Scopes() {}
}
