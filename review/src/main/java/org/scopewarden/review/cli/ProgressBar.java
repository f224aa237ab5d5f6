package org.scopewarden.review.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Shows on a terminal how much is done, in one line that is written over; elsewhere nothing. */
final class ProgressBar {

  private static final int WIDTH = 30;

  private final @Nullable PrintWriter terminal;
  private int shown = -1;

  ProgressBar(@Nullable PrintWriter terminal) {
    this.terminal = terminal;
  }

  /** Where errors go, if a terminal shows them: there colours are shown as well. */
  static ProgressBar of(CommandLine commandLine) {
    boolean terminal = commandLine.getColorScheme().ansi().enabled();
    return new ProgressBar(terminal ? commandLine.getErr() : null);
  }

  void show(int done, int all) {
    int percent = (int) (100L * done / all);
    if (terminal != null && percent != shown) {
      shown = percent;
      int filled = WIDTH * percent / 100;
      String bar = "#".repeat(filled) + " ".repeat(WIDTH - filled);
      terminal.print("\r[" + bar + "] " + done + " of " + all);
      terminal.flush();
    }
  }

  /** Takes the line away, so that what follows stands alone. */
  void clear() {
    if (terminal != null && shown >= 0) {
      terminal.print("\r" + " ".repeat(WIDTH + 30) + "\r");
      terminal.flush();
    }
  }
}
