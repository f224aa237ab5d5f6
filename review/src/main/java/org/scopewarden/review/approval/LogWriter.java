package org.scopewarden.review.approval;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes a log as JSON, a line for each value: a pull request shows an approval as its lines. */
final class LogWriter {

  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  private LogWriter() {}

  /** The JSON form, which ends with a line feed. */
  static String write(ApprovalLog log) {
    return LogFormat.JSON.writer().with(printer()).writeValueAsString(log) + "\n";
  }

  private static DefaultPrettyPrinter printer() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(LINES);
    printer.indentArraysWith(LINES);
    return printer;
  }
}
