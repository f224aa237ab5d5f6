package org.scopewarden.review.cli;

import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** When to colour. */
enum Color {
  /** On a terminal, unless {@code NO_COLOR} is set. */
  AUTO(Ansi.AUTO),
  ALWAYS(Ansi.ON),
  NEVER(Ansi.OFF);

  final Ansi ansi;

  Color(Ansi ansi) {
    this.ansi = ansi;
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
