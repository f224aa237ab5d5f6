package cyclic;

import org.scopewarden.annotations.ScopeCatalog;
import org.scopewarden.annotations.ScopeDefinition;

@ScopeCatalog
public final class CyclicScopes {

  @ScopeDefinition(description = "Read", implies = CyclicScopes.WRITE)
  public static final String READ = "read";

  @ScopeDefinition(description = "Write", implies = CyclicScopes.READ)
  public static final String WRITE = "write";

  private CyclicScopes() {}
}
