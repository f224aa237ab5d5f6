package org.scopewarden.review.export;

/** Something cannot be exported, or a file cannot be read; the message says what, where and why. */
public final class ExportException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ExportException(String message) {
    super(message);
  }

  public ExportException(String message, Throwable cause) {
    super(message, cause);
  }
}
