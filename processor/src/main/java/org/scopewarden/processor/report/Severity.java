package org.scopewarden.processor.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How loudly a breach is reported. */
public enum Severity {
  /** Fails the build. */
  ERROR,
  /** Is shown. */
  WARNING,
  /** Is mentioned. */
  NOTE,
  /** Stands in the review page and is not shown by the compiler. Only a default, never chosen. */
  REPORT,
  /** Is not shown. */
  OFF;

  /** The severity of this name, in lower case, if it may be chosen. */
  public static Optional<Severity> named(String name) {
    return Stream.of(values())
        .filter(one -> one != REPORT && one.toString().equals(name))
        .findFirst();
  }

  /** Whether the compiler shows nothing. */
  public boolean isSilent() {
    return this == REPORT || this == OFF;
  }

  /** The name as an option has it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
