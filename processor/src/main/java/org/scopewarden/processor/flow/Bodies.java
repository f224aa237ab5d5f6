package org.scopewarden.processor.flow;

import javax.annotation.processing.ProcessingEnvironment;
import org.scopewarden.processor.collect.MethodBodies;

/** Finds out whether the compiler shows the bodies of methods. */
public final class Bodies {

  private Bodies() {}

  /** Those that javac shows; of other compilers, and of builds that hide theirs, nothing. */
  public static MethodBodies of(ProcessingEnvironment environment) {
    try {
      return JavacBodies.of(environment);
    } catch (IllegalArgumentException | LinkageError e) {
      return MethodBodies.UNSEEN;
    }
  }
}
