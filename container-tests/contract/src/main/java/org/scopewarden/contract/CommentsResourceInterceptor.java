package org.scopewarden.contract;

import java.util.List;
import org.scopewarden.runtime.access.InterceptedMethod;
import org.scopewarden.runtime.access.Requirement;
import org.scopewarden.runtime.access.ResourceInterceptor;
import org.scopewarden.runtime.access.ScopeClause;

/** The table of {@link CommentsResource}, by hand: a sub-resource. */
public final class CommentsResourceInterceptor implements ResourceInterceptor {

  private static final Requirement READ = Requirement.allOf(ScopeClause.anyOf("comments:read"));
  private static final Requirement WRITE = Requirement.allOf(ScopeClause.anyOf("comments:write"));

  @Override
  public int contract() {
    return CONTRACT;
  }

  @Override
  public Class<?> resource() {
    return CommentsResource.class;
  }

  @Override
  public String module() {
    return "org.scopewarden.contract";
  }

  @Override
  public List<InterceptedMethod> methods() {
    return List.of(
        InterceptedMethod.of(
            "org.scopewarden.contract.CommentsResource.list()",
            request -> request.require(READ),
            "list()Ljava/lang/String;"),
        InterceptedMethod.of(
            "org.scopewarden.contract.CommentsResource.create(java.lang.String)",
            request -> request.require(WRITE),
            "create(Ljava/lang/String;)Ljava/lang/String;"),
        InterceptedMethod.of(
            "org.scopewarden.contract.CommentsResource.mine(jakarta.ws.rs.core.SecurityContext)",
            request -> request.require(Requirement.authenticated()),
            "mine(Ljakarta/ws/rs/core/SecurityContext;)Ljava/lang/String;"));
  }
}
