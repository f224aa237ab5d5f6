package org.scopewarden.contract;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;

/** Tells a test whom an endpoint was called by. */
final class Callers {

  private Callers() {}

  /** The caller's name, {@code anonymous} if there is none. */
  static String name(SecurityContext security) {
    Principal caller = security.getUserPrincipal();
    return caller == null ? "anonymous" : caller.getName();
  }
}
