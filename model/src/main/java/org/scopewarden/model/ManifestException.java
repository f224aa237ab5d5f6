package org.scopewarden.model;

/** A manifest cannot be read; the message says which file, where in it, and what is wrong. */
public final class ManifestException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what is wrong, beginning with the file: {@code file:line:column: problem}. */
  public ManifestException(String message) {
    super(message);
  }

  /** Says what is wrong, and what told it. */
  public ManifestException(String message, Throwable cause) {
    super(message, cause);
  }
}
