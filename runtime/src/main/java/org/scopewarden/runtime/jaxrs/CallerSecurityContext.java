package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.core.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.access.Caller;
import org.scopewarden.runtime.access.Scheme;

/** The security context of a request that was let in. Scopes are not roles. */
record CallerSecurityContext(@Nullable Caller caller, @Nullable Scheme scheme, boolean secure)
    implements SecurityContext {

  @Override
  public @Nullable Caller getUserPrincipal() {
    return caller;
  }

  @Override
  public boolean isUserInRole(String role) {
    return caller != null && caller.roles().contains(role);
  }

  @Override
  public boolean isSecure() {
    return secure;
  }

  @Override
  public @Nullable String getAuthenticationScheme() {
    return scheme == null ? null : scheme.toString();
  }
}
