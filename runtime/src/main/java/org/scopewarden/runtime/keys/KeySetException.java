package org.scopewarden.runtime.keys;

/**
 * A document is no JWK Set, or does not lead to one. Its message names where it came from, and
 * holds nothing of it but an issuer's name.
 */
public final class KeySetException extends Exception {

  private static final long serialVersionUID = 1L;

  KeySetException(String message) {
    super(message);
  }
}
