package org.scopewarden.review.cli;

/** What a command leaves behind for scripts. A number never changes meaning. */
final class ExitCode {

  /** Done; permitted; nothing that needs approval. */
  static final int FINE = 0;

  /** Refused; weakened; something was found. */
  static final int FOUND = 1;

  /** The command was called wrongly. */
  static final int WRONG_USE = 2;

  /** No answer: what was to be read or written cannot be, or this program has a fault. */
  static final int NO_ANSWER = 3;

  private ExitCode() {}
}
