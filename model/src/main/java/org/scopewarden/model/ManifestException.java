package org.scopewarden.model;

/** A manifest cannot be read; the message says which file, where in it, and what is wrong. */
public final class ManifestException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ManifestException(String message) {
    super(message);
  }

  ManifestException(String message, Throwable cause) {
    super(message, cause);
  }
}
