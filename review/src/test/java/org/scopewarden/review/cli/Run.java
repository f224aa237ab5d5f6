package org.scopewarden.review.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** A run of the command line within this process. */
record Run(int exitCode, String out, String err) {

  static Run of(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine =
        ScopewardenCommand.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = arguments[i].toString();
    }
    int exitCode = commandLine.execute(texts);
    commandLine.getOut().flush();
    commandLine.getErr().flush();
    return new Run(exitCode, out.toString(), err.toString());
  }
}
