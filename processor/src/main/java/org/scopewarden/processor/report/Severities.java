package org.scopewarden.processor.report;

import java.util.EnumMap;
import java.util.Map;

/** How loudly each rule's breach is reported in one compilation. */
public final class Severities {

  private final Map<Rule, Severity> chosen = new EnumMap<>(Rule.class);

  /** Every rule as it is by default. */
  public Severities() {}

  /** Chooses another severity for a rule. A rule that is fixed stays as it is. */
  public void choose(Rule rule, Severity severity) {
    if (!rule.isFixed()) {
      chosen.put(rule, severity);
    }
  }

  /** The severity of a problem: that of its rule, unless it is silenced where it stands. */
  public Severity of(Problem problem) {
    Severity severity = of(problem.rule());
    return !severity.isSilent() && Suppressions.silence(problem) ? Severity.OFF : severity;
  }

  private Severity of(Rule rule) {
    return chosen.getOrDefault(rule, rule.severity());
  }

  /** Whether a breach of a rule is shown, unless it is silenced where it stands. */
  public boolean isShown(Rule rule) {
    return !of(rule).isSilent();
  }

  /** Whether a problem fails the build. */
  public boolean isError(Problem problem) {
    return of(problem) == Severity.ERROR;
  }
}
