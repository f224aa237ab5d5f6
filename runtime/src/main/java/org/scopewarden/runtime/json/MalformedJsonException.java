package org.scopewarden.runtime.json;

/** A text is no strict JSON object. Says where, never what: the text may be a secret. */
public final class MalformedJsonException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Has no stack trace: it is made often, by whoever likes to send nonsense. */
  public MalformedJsonException(String message) {
    super(message, null, false, false);
  }
}
