package org.scopewarden.processor.collect;

import java.util.List;

/**
 * Declarations that count alike, if no nearer level says anything.
 *
 * @param kind what they stand on
 * @param declarations one, or those of interfaces of which none extends another; none is empty
 */
public record Level(Kind kind, List<Declarations> declarations) {

  /** What declarations stand on. */
  public enum Kind {
    /** The method that executes, or one that it overrides. */
    METHOD,
    /** The resource class, or one above it. */
    CLASS
  }

  public Level {
    declarations = List.copyOf(declarations);
  }
}
