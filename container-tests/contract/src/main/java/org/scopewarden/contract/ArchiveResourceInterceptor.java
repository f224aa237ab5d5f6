package org.scopewarden.contract;

import java.util.List;
import org.scopewarden.runtime.access.InterceptedMethod;
import org.scopewarden.runtime.access.Requirement;
import org.scopewarden.runtime.access.ResourceInterceptor;
import org.scopewarden.runtime.access.ScopeClause;

/** The table of {@link ArchiveResource}, by hand: all that is declared is inherited. */
public final class ArchiveResourceInterceptor implements ResourceInterceptor {

  private static final Requirement READ = Requirement.allOf(ScopeClause.anyOf("archive:read"));
  private static final Requirement WRITE = Requirement.allOf(ScopeClause.anyOf("archive:write"));

  @Override
  public int contract() {
    return CONTRACT;
  }

  @Override
  public Class<?> resource() {
    return ArchiveResource.class;
  }

  @Override
  public String module() {
    return "org.scopewarden.contract";
  }

  @Override
  public List<InterceptedMethod> methods() {
    return List.of(
        InterceptedMethod.of(
            "org.scopewarden.contract.ArchiveResource.list()",
            request -> request.require(READ),
            "list()Ljava/lang/String;"),
        InterceptedMethod.of(
            "org.scopewarden.contract.ArchiveResource.create(java.lang.String)",
            request -> request.require(WRITE),
            "create(Ljava/lang/String;)Ljava/lang/String;",
            "create(Ljava/lang/String;)Ljava/lang/Object;"));
  }
}
