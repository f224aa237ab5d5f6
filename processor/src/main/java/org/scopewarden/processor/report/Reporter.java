package org.scopewarden.processor.report;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Tells the developer, through the compiler: each mistake once. */
public final class Reporter {

  /** What is inherited is met in every class that inherits it. */
  private record Mistake(Rule rule, Site site) {}

  private final Messager messager;
  private final Severities severities;
  private final Set<Mistake> reported = new HashSet<>();
  private Predicate<Site> sourceless = site -> false;
  private boolean refused;

  /** Prints to {@code messager}, as loudly as {@code severities} says. */
  public Reporter(Messager messager, Severities severities) {
    this.messager = messager;
    this.severities = severities;
  }

  /** Prints a problem at its site, unless it was printed already or is switched off. */
  public void print(Problem problem) {
    Severity severity = severities.of(problem);
    if (severity.isSilent() || !reported.add(new Mistake(problem.rule(), problem.site()))) {
      return;
    }
    refused |= severity == Severity.ERROR;
    Site site = problem.site();
    String message = (sourceless.test(site) ? site.inWords() + ": " : "") + problem.message();
    messager.printMessage(kind(severity), message, site.element(), site.annotation(), site.value());
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
