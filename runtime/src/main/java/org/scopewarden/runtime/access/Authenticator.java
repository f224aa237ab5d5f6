package org.scopewarden.runtime.access;

/** Finds out who calls. */
@FunctionalInterface
public interface Authenticator {

  /** Judges the credential in {@code request}. Never null, never throws for bad input. */
  Authentication authenticate(IncomingRequest request);
}
