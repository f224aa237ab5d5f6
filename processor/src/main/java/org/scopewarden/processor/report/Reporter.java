package org.scopewarden.processor.report;

import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Tells the developer, through the compiler. */
public final class Reporter {

  private final Messager messager;
  private boolean refused;

  /** Prints to {@code messager}. */
  public Reporter(Messager messager) {
    this.messager = messager;
  }

  /** Prints a problem as an error at its site. */
  public void print(Problem problem) {
    refused = true;
    Site site = problem.site();
    messager.printMessage(
        Kind.ERROR, problem.message(), site.element(), site.annotation(), site.value());
  }

  /** Prints an error that has no place in the source. */
  public void error(String message) {
    refused = true;
    messager.printMessage(Kind.ERROR, message);
  }

  /** Prints a warning that has no place in the source. */
  public void warn(String message) {
    messager.printMessage(Kind.WARNING, message);
  }

  /** Whether anything so far was an error. */
  public boolean hasRefused() {
    return refused;
  }
}
