package org.scopewarden.runtime.token;

/** Decides whether a bearer token is believed. */
@FunctionalInterface
public interface TokenVerifier {

  /**
   * Verifies the token.
   *
   * @param compact the token as it stood in the request
   * @throws TokenRefusedException if it is not believed, or cannot be judged now
   */
  VerifiedToken verify(String compact) throws TokenRefusedException;
}
