package org.scopewarden.review.ask;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Denied;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.Clause;
import org.scopewarden.model.Manifests.Placed;

/**
 * Whether a caller may call an endpoint.
 *
 * @param where for which path parameters alone it is permitted; empty for any
 * @param clauses what the caller has of each clause, in their order
 */
record Judgement(Verdict verdict, List<Map<String, String>> where, List<JudgedClause> clauses) {

  /** What a caller has of a clause: the plainest first, nothing if it is missing. */
  record JudgedClause(Clause clause, List<Held> held) {}

  /** Judges as the catalogue of the endpoint's own module says. */
  static Judgement of(Placed endpoint, Optional<Map<String, List<String>>> values, Grant grant) {
    AccessRule rule = endpoint.entry().rule();
    if (!(rule instanceof Guarded guarded)) {
      Verdict verdict = rule instanceof Denied ? Verdict.DENIED : Verdict.PERMITTED;
      return new Judgement(verdict, List.of(), List.of());
    }
    Holdings holdings = new Holdings(endpoint.manifest().catalog(), grant, values);
    List<Map<String, String>> where = holdings.where(guarded.clauses());
    return new Judgement(
        verdict(guarded, grant, !where.isEmpty()),
        where.contains(Map.of()) ? List.of() : where,
        guarded.clauses().stream()
            .map(clause -> new JudgedClause(clause, holdings.of(clause)))
            .toList());
  }

  private static Verdict verdict(Guarded rule, Grant grant, boolean satisfied) {
    if (!grant.credential()) {
      return Verdict.NO_CREDENTIAL;
    }
    if (!rule.schemes().isEmpty()
        && grant.scheme().filter(not(rule.schemes()::contains)).isPresent()) {
      return Verdict.WRONG_SCHEME;
    }
    return satisfied ? Verdict.PERMITTED : Verdict.INSUFFICIENT_SCOPE;
  }

  boolean isPermitted() {
    return verdict == Verdict.PERMITTED;
  }
}
