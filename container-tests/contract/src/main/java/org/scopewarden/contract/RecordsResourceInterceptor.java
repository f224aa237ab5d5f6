package org.scopewarden.contract;

import java.util.List;
import org.scopewarden.runtime.access.InterceptedMethod;
import org.scopewarden.runtime.access.Requirement;
import org.scopewarden.runtime.access.ResourceInterceptor;
import org.scopewarden.runtime.access.ScopeClause;

/** The table of {@link RecordsResource}, by hand: its endpoints are inherited. */
public final class RecordsResourceInterceptor implements ResourceInterceptor {

  private static final Requirement READ = Requirement.allOf(ScopeClause.anyOf("records:read"));
  private static final Requirement WRITE = Requirement.allOf(ScopeClause.anyOf("records:write"));

  @Override
  public int contract() {
    return CONTRACT;
  }

  @Override
  public Class<?> resource() {
    return RecordsResource.class;
  }

  @Override
  public String module() {
    return "org.scopewarden.contract";
  }

  @Override
  public List<InterceptedMethod> methods() {
    return List.of(
        InterceptedMethod.of(
            "org.scopewarden.contract.RecordsResource.list()",
            request -> request.require(READ),
            "list()Ljava/lang/String;"),
        InterceptedMethod.of(
            "org.scopewarden.contract.RecordsResource.create(java.lang.String)",
            request -> request.require(WRITE),
            "create(Ljava/lang/String;)Ljava/lang/String;",
            "create(Ljava/lang/Object;)Ljava/lang/String;"));
  }
}
