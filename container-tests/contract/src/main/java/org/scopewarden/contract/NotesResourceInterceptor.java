package org.scopewarden.contract;

import java.util.List;
import org.scopewarden.runtime.access.AccessRequest;
import org.scopewarden.runtime.access.InterceptedMethod;
import org.scopewarden.runtime.access.Requirement;
import org.scopewarden.runtime.access.ResourceInterceptor;
import org.scopewarden.runtime.access.ScopeClause;

/** The table of {@link NotesResource}. */
public final class NotesResourceInterceptor implements ResourceInterceptor {

  private static final String SECURITY = "(Ljakarta/ws/rs/core/SecurityContext;)Ljava/lang/String;";
  private static final Requirement READ = Requirement.allOf(ScopeClause.anyOf("notes:read"));
  private static final Requirement WRITE = Requirement.allOf(ScopeClause.anyOf("notes:write"));
  private static final Requirement DELETE = Requirement.allOf(ScopeClause.anyOf("notes:delete"));

  @Override
  public int contract() {
    return CONTRACT;
  }

  @Override
  public Class<?> resource() {
    return NotesResource.class;
  }

  @Override
  public String module() {
    return "org.scopewarden.contract";
  }

  @Override
  public List<InterceptedMethod> methods() {
    return List.of(
        InterceptedMethod.of(
            "org.scopewarden.contract.NotesResource.list()",
            request -> request.require(READ),
            "list()Ljava/lang/String;"),
        InterceptedMethod.of(
            "org.scopewarden.contract.NotesResource.create(java.lang.String)",
            request -> request.require(WRITE),
            "create(Ljava/lang/String;)Ljava/lang/String;"),
        InterceptedMethod.of(
            "org.scopewarden.contract.NotesResource.delete(java.lang.String)",
            request -> request.require(DELETE),
            "delete(Ljava/lang/String;)Ljava/lang/String;"),
        InterceptedMethod.of(
            "org.scopewarden.contract.NotesResource.mine(jakarta.ws.rs.core.SecurityContext)",
            request -> request.require(Requirement.authenticated()),
            "mine" + SECURITY),
        InterceptedMethod.of(
            "org.scopewarden.contract.NotesResource.health(jakarta.ws.rs.core.SecurityContext)",
            AccessRequest::permitAll,
            "health" + SECURITY),
        InterceptedMethod.of(
            "org.scopewarden.contract.NotesResource.greeting(jakarta.ws.rs.core.SecurityContext)",
            AccessRequest::identify,
            "greeting" + SECURITY));
  }
}
