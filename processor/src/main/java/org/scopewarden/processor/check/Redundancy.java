package org.scopewarden.processor.check;

import java.util.List;
import java.util.stream.Stream;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.RuleStrength;
import org.scopewarden.processor.collect.Declarations;
import org.scopewarden.processor.collect.Literal;
import org.scopewarden.processor.report.Problem;
import org.scopewarden.processor.report.Rule;

/** SW304: clauses that say nothing, because another of the same rule is enough for them. */
final class Redundancy {

  private final RuleStrength strength;

  Redundancy(RuleStrength strength) {
    this.strength = strength;
  }

  /** The redundant ones among clauses that differ. Each of the declarations must be legal. */
  Stream<Problem> check(Declarations declarations) {
    List<List<Literal>> clauses =
        declarations.scopes().stream().flatMap(scopes -> scopes.clauses().stream()).toList();
    return clauses.size() < 2
        ? Stream.empty()
        : clauses.stream()
            .filter(clause -> clauses.stream().anyMatch(other -> isEnough(other, clause)))
            .map(clause -> problem(clause.get(0)));
  }

  private boolean isEnough(List<Literal> given, List<Literal> wanted) {
    Guarded left = rule(given);
    Guarded right = rule(wanted);
    return strength.atLeast(left, right) && !strength.atLeast(right, left);
  }

  private static Guarded rule(List<Literal> clause) {
    return new Guarded(List.of(NormalForm.clause(clause)));
  }

  private static Problem problem(Literal scope) {
    return Rule.REDUNDANT_SCOPE.at(
        scope.site(), "\"" + scope.text() + "\" is implied by another scope that is asked for");
  }
}
