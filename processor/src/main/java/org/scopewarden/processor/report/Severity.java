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
  /** Is not shown. */
  OFF;

  /** The severity of this name, in lower case. */
  public static Optional<Severity> named(String name) {
    return Stream.of(values()).filter(one -> one.toString().equals(name)).findFirst();
  }

  /** The name as an option has it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
