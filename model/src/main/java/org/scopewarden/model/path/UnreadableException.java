package org.scopewarden.model.path;

/** A regular expression uses what {@link RegexReader} does not know. */
final class UnreadableException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnreadableException() {
    super("unknown syntax");
  }
}
