package org.scopewarden.runtime.keys;

/** A JWK cannot or must not verify tokens. Its message says why, in words of ours. */
final class UnusableKeyException extends Exception {

  private static final long serialVersionUID = 1L;

  UnusableKeyException(String reason) {
    super(reason, null, false, false);
  }
}
