package org.scopewarden.sample.data;

/** What a client sent cannot be used; the message tells the client why. */
public final class InvalidInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The message is shown to the client. */
  public InvalidInputException(String message) {
    super(message);
  }
}
