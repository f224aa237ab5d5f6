package org.scopewarden.processor.report;

import javax.tools.Diagnostic.Kind;

/** Prints at places that a compiler's Messager does not find by itself. */
@FunctionalInterface
public interface SourcePrinter {

  /** Leaves everything to the Messager. */
  SourcePrinter NONE = (kind, message, site) -> false;

  /** Prints {@code message} at {@code site}; whether that was needed and possible. */
  boolean print(Kind kind, String message, Site site);
}
