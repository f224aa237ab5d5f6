package org.scopewarden.review.probe;

/** Tokens or a key cannot be read; the message says which file and where, and quotes nothing. */
public final class TokenFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TokenFileException(String message) {
    super(message);
  }
}
