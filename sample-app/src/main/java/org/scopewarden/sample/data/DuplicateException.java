package org.scopewarden.sample.data;

/** A row with one of these values is there already. */
public final class DuplicateException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DuplicateException(Throwable cause) {
    super("another row has one of these values", cause);
  }
}
