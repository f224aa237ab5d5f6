package org.scopewarden.processor.report;

import java.util.function.Predicate;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Tells the developer, through the compiler: each mistake once. */
public final class Reporter {

  /** As many as javac shows. */
  private static final int SHOWN = 100;

  private final Messager messager;
  private final SourcePrinter printer;
  private final Severities severities;
  private final Mistakes mistakes = new Mistakes();
  private Predicate<Site> sourceless = site -> false;
  private boolean refused;
  private int errors;

  /**
   * Prints to {@code messager}, or by {@code printer} what that can place better, as loudly as
   * {@code severities} says.
   */
  public Reporter(Messager messager, SourcePrinter printer, Severities severities) {
    this.messager = messager;
    this.printer = printer;
    this.severities = severities;
  }

  /** Will print a problem at the end of the round, unless it is switched off. */
  public void print(Problem problem) {
    Severity severity = severities.of(problem);
    if (!severity.isSilent()) {
      refused |= severity == Severity.ERROR;
      mistakes.add(problem);
    }
  }

  /** Prints each mistake of a round where it is, and how many errors there are if not all show. */
  public void endRound() {
    int before = errors;
    mistakes.take().forEach(this::show);
    if (before <= SHOWN && errors > SHOWN) {
      warn(
          ("These are %d errors: -Xmaxerrs %1$d shows them all where javac stops at %d. For code"
                  + " that is older than its rules there is -Ascopewarden.baseline: see"
                  + " docs/guides/adopting.md")
              .formatted(errors, SHOWN));
    }
  }

  private void show(Problem problem) {
    Kind kind = kind(severities.of(problem));
    errors += kind == Kind.ERROR ? 1 : 0;
    if (problem.location() instanceof Site site) {
      print(site, kind, problem.message());
    } else {
      messager.printMessage(kind, problem.location() + ": " + problem.message());
    }
  }

  private void print(Site site, Kind kind, String message) {
    String named = (sourceless.test(site) ? site.inWords() + ": " : "") + message;
    if (!printer.print(kind, named, site)) {
      messager.printMessage(kind, named, site.element(), site.annotation(), site.value());
    }
  }

  /** Names the place in the message where the compiler may have no source to show. */
  public void nameIf(Predicate<Site> condition) {
    sourceless = condition;
  }

  /** Prints an error that has no place in the source. */
  public void refuse(Rule rule, String finding) {
    refused = true;
    messager.printMessage(Kind.ERROR, rule.message(finding));
  }

  /** Whether a problem would be printed at all. */
  public boolean isHeard(Problem problem) {
    return severities.of(problem) != Severity.OFF;
  }

  /** Whether a problem would fail the build. */
  public boolean isError(Problem problem) {
    return severities.isError(problem);
  }

  private static Kind kind(Severity severity) {
    return switch (severity) {
      case ERROR -> Kind.ERROR;
      case WARNING -> Kind.WARNING;
      case NOTE, REPORT, OFF -> Kind.NOTE;
    };
  }

  /** Prints that the processor failed where no place in the source can be named. */
  public void fail(Throwable failure) {
    refused = true;
    Rule rule = Rule.PROCESSOR_FAILURE;
    messager.printMessage(
        Kind.ERROR,
        "[%s] the processor failed with %s: %s".formatted(rule.code(), failure, rule.advice()));
  }

  /** Prints a warning that has no place in the source. */
  public void warn(String message) {
    messager.printMessage(Kind.WARNING, message);
  }

  /** Prints a note that has no place in the source. */
  public void note(String message) {
    messager.printMessage(Kind.NOTE, message);
  }

  /** Whether anything so far was an error. */
  public boolean hasRefused() {
    return refused;
  }
}
