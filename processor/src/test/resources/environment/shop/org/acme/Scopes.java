package org.acme;

import org.scopewarden.annotations.ScopeCatalog;
import org.scopewarden.annotations.ScopeDefinition;

@ScopeCatalog
public final class Scopes {

  @ScopeDefinition(description = "Read what is sold")
  public static final String READ = "shop:read";

  @ScopeDefinition(description = "Change what is sold", implies = READ)
  public static final String WRITE = "shop:write";

  private Scopes() {}
}
