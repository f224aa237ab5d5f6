package org.scopewarden.processor.check;

import java.util.List;
import java.util.stream.Stream;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.Route;
import org.scopewarden.model.RuleStrength;
import org.scopewarden.processor.baseline.Baseline;
import org.scopewarden.processor.collect.Declarations;
import org.scopewarden.processor.collect.DeclaredEndpoint;
import org.scopewarden.processor.collect.DeclaredResource;
import org.scopewarden.processor.collect.Level;
import org.scopewarden.processor.report.Problem;
import org.scopewarden.processor.report.Rule;
import org.scopewarden.processor.report.Site;

/**
 * SW1xx and SW2xx: which of an endpoint's declarations decides. The nearest level that says
 * anything gives the whole rule: it replaces, it does not add.
 */
final class Resolution {

  private final RuleStrength strength;
  private final Baseline baseline;

  Resolution(RuleStrength strength, Baseline baseline) {
    this.strength = strength;
    this.baseline = baseline;
  }

  /** The declarations that decide, if the endpoint is declared. */
  static Declarations deciding(DeclaredEndpoint endpoint) {
    return endpoint.levels().get(0).declarations().get(0);
  }

  /** What is wrong with the levels, if each declaration is right by itself. */
  Stream<Problem> check(DeclaredEndpoint endpoint, DeclaredResource of) {
    if (!endpoint.isDeclared()) {
      boolean frozen = baseline.rule(of.id(endpoint)).isPresent();
      return frozen ? Stream.empty() : Stream.of(undeclared(endpoint));
    }
    List<Level> levels = endpoint.levels();
    Level nearest = levels.get(0);
    if (nearest.declarations().size() > 1
        && nearest.declarations().stream().map(NormalForm::of).distinct().count() > 1) {
      return Stream.of(Rule.INTERFACES_DISAGREE.at(endpoint.site(), disagreement(nearest)));
    }
    return levels.stream().skip(1).limit(1).flatMap(next -> weakening(endpoint, next));
  }

  private static Problem undeclared(DeclaredEndpoint endpoint) {
    String name =
        endpoint.routes().stream()
            .findFirst()
            .map(Route::toString)
            .orElseGet(() -> endpoint.signature().inWords());
    String finding = name + " declares no access";
    return Rule.UNDECLARED_ENDPOINT.at(endpoint.site(), finding);
  }

  private static String disagreement(Level level) {
    List<String> names = level.declarations().stream().map(Declarations::declaredOn).toList();
    return String.join(" and ", names) + " say different things";
  }

  private Stream<Problem> weakening(DeclaredEndpoint endpoint, Level replaced) {
    Declarations deciding = deciding(endpoint);
    AccessRule rule = NormalForm.of(deciding);
    boolean ofClass =
        endpoint.levels().get(0).kind() == Level.Kind.METHOD && replaced.kind() == Level.Kind.CLASS;
    if (ofClass && rule instanceof AccessRule.Public) {
      return Stream.empty(); // It has a reason of its own, which a reviewer reads.
    }
    return replaced.declarations().stream()
        .filter(other -> !strength.atLeast(rule, NormalForm.of(other)))
        .limit(1)
        .map(other -> weaker(ofClass, deciding, rule, other));
  }

  private static Problem weaker(
      boolean ofClass, Declarations deciding, AccessRule rule, Declarations replaced) {
    Site site = deciding.sites().findFirst().orElseThrow();
    String finding =
        "\"%s\" asks for less than \"%s\" on %s"
            .formatted(rule, NormalForm.of(replaced), replaced.declaredOn());
    return ofClass
        ? Rule.METHOD_WEAKENS_CLASS.at(site, finding)
        : Rule.OVERRIDE_WEAKENS.at(site, finding);
  }
}
