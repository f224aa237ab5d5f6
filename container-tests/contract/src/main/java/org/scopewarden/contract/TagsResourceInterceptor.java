package org.scopewarden.contract;

import java.util.List;
import org.scopewarden.runtime.access.InterceptedMethod;
import org.scopewarden.runtime.access.Requirement;
import org.scopewarden.runtime.access.ResourceInterceptor;
import org.scopewarden.runtime.access.ScopeClause;

/** The table of {@link TagsResource}, by hand: its path stands on an interface. */
public final class TagsResourceInterceptor implements ResourceInterceptor {

  private static final Requirement READ = Requirement.allOf(ScopeClause.anyOf("tags:read"));

  @Override
  public int contract() {
    return CONTRACT;
  }

  @Override
  public Class<?> resource() {
    return TagsResource.class;
  }

  @Override
  public String module() {
    return "org.scopewarden.contract";
  }

  @Override
  public List<InterceptedMethod> methods() {
    return List.of(
        InterceptedMethod.of(
            "org.scopewarden.contract.TagsResource.read(long)",
            request -> request.require(READ),
            "read(J)Ljava/lang/String;"),
        InterceptedMethod.of(
            "org.scopewarden.contract.TagsResource.mine(jakarta.ws.rs.core.SecurityContext)",
            request -> request.require(Requirement.authenticated()),
            "mine(Ljakarta/ws/rs/core/SecurityContext;)Ljava/lang/String;"));
  }
}
