package org.scopewarden.sample.data;

/** The database cannot be reached or does not do what it was asked. */
public final class DatabaseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DatabaseException(String message, Throwable cause) {
    super(message, cause);
  }
}
