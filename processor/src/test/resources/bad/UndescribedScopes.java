package undescribed;

import org.scopewarden.annotations.ScopeCatalog;
import org.scopewarden.annotations.ScopeDefinition;

@ScopeCatalog
public final class UndescribedScopes {

  @ScopeDefinition(description = " ")
  public static final String READ = "read";

  private UndescribedScopes() {}
}
