package org.scopewarden.runtime.token;

import org.jspecify.annotations.Nullable;

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

  /**
   * The token, if it was verified before and that still counts; null if it would have to be
   * verified. Asks no issuer and checks no signature.
   *
   * @param compact the token as it stood in the request
   * @throws TokenRefusedException if it was good and is revoked, or that cannot be told now
   */
  default @Nullable VerifiedToken remembered(String compact) throws TokenRefusedException {
    return null;
  }
}
