package org.scopewarden.processor.flow;

import javax.annotation.processing.ProcessingEnvironment;
import org.scopewarden.processor.report.SourcePrinter;

/** Finds out whether the compiler lets us print where we like. */
public final class Printers {

  private Printers() {}

  /** One that knows javac's trees; none in other compilers, and in builds that hide theirs. */
  public static SourcePrinter of(ProcessingEnvironment environment) {
    try {
      return JavacPrinter.of(environment);
    } catch (IllegalArgumentException | LinkageError e) {
      return SourcePrinter.NONE;
    }
  }
}
