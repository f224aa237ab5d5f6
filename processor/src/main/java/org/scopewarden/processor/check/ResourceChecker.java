package org.scopewarden.processor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Entry;
import org.scopewarden.model.RuleStrength;
import org.scopewarden.processor.baseline.Baseline;
import org.scopewarden.processor.collect.CredentialParameter;
import org.scopewarden.processor.collect.Declarations;
import org.scopewarden.processor.collect.DeclaredCatalog;
import org.scopewarden.processor.collect.DeclaredEndpoint;
import org.scopewarden.processor.collect.DeclaredResource;
import org.scopewarden.processor.collect.DeclaredResource.UnguardedTarget;
import org.scopewarden.processor.collect.DeclaredResource.UnresolvedLocator;
import org.scopewarden.processor.report.Problem;
import org.scopewarden.processor.report.Rule;
import org.scopewarden.processor.report.Severities;

/** Checks a resource class with its endpoints, and accepts it whole or not at all. */
public final class ResourceChecker {

  private final ScopeRules scopes;
  private final Resolution resolution;
  private final Redundancy redundancy;
  private final Severities severities;
  private final Baseline baseline;

  private ResourceChecker(
      ScopeRules scopes, Catalog catalog, Severities severities, Baseline baseline) {
    this.scopes = scopes;
    RuleStrength strength = new RuleStrength(catalog);
    this.resolution = new Resolution(strength, baseline);
    this.redundancy = new Redundancy(strength);
    this.severities = severities;
    this.baseline = baseline;
  }

  /** Where no catalogue is in force: every legal scope will do. */
  public static ResourceChecker withoutCatalog(Severities severities, Baseline baseline) {
    return new ResourceChecker(new ScopeRules(), Catalog.NONE, severities, baseline);
  }

  /** Where a catalogue is in force: every scope must be one of its. */
  public static ResourceChecker with(
      DeclaredCatalog declared, Catalog catalog, Severities severities, Baseline baseline) {
    return new ResourceChecker(new ScopeRules(declared), catalog, severities, baseline);
  }

  /** Applies every rule. What is inherited is met, and reported, in each class that inherits it. */
  public Verdict<Resource> check(DeclaredResource declared) {
    List<Problem> problems = new ArrayList<>();
    String packageName = declared.packageName();
    declared.onClass().stream().flatMap(one -> check(one, packageName)).forEach(problems::add);
    declared.strays().stream().map(DeclarationRules::check).forEach(problems::add);
    declared.unresolved().stream()
        .filter(locator -> !baseline.leavesUnresolved(locator.id()))
        .map(ResourceChecker::unresolved)
        .forEach(problems::add);
    declared.unguarded().stream().map(ResourceChecker::unguarded).forEach(problems::add);
    declared.work().stream()
        .map(work -> Rule.LOCATOR_WORKS.at(work.site(), work.text()))
        .forEach(problems::add);
    declared.endpoints().forEach(endpoint -> problems.addAll(check(endpoint, declared)));
    return problems.stream().anyMatch(severities::isError)
        ? Verdict.refused(problems)
        : new Verdict<>(problems, Optional.of(accept(declared)));
  }

  private static Problem unresolved(UnresolvedLocator locator) {
    return Rule.UNRESOLVED_LOCATOR.at(locator.site(), "the return type tells no resource class");
  }

  private static Problem unguarded(UnguardedTarget target) {
    String finding = target.locator() + " leads to " + target.type() + ", which nothing guards";
    return Rule.KNOWN_TO_A_JAR_ONLY.at(target.site(), finding);
  }

  /** The levels are compared only where each of them has a normal form. */
  private List<Problem> check(DeclaredEndpoint endpoint, DeclaredResource in) {
    List<Problem> problems = new ArrayList<>();
    for (CredentialParameter credential : endpoint.credentials()) {
      problems.add(check(credential));
    }
    List<Declarations> said = new ArrayList<>();
    endpoint.levels().forEach(level -> said.addAll(level.declarations()));
    for (Declarations one : said) {
      check(one, in.type().packageName()).forEach(problems::add);
    }
    if (problems.stream().noneMatch(problem -> problem.rule().isFixed())) {
      said.forEach(one -> redundancy.check(one).forEach(problems::add));
      resolution.check(endpoint, in).forEach(problems::add);
      if (endpoint.isDeclared()) {
        checkDeciding(endpoint).forEach(problems::add);
      }
      Provenance.check(endpoint).forEach(problems::add);
    }
    return problems;
  }

  private static Problem check(CredentialParameter parameter) {
    String finding = "\"" + parameter.name() + "\" is a credential among the parameters";
    return parameter.inUrl()
        ? Rule.CREDENTIAL_IN_URL.at(parameter.site(), finding)
        : Rule.CREDENTIAL_IN_FORM.at(parameter.site(), finding);
  }

  private Stream<Problem> check(Declarations declarations, String packageName) {
    return Stream.of(
            DeclarationRules.check(declarations),
            scopes.check(declarations),
            AdditionRules.check(declarations),
            CheckRules.check(declarations, packageName))
        .flatMap(problems -> problems);
  }

  private static Stream<Problem> checkDeciding(DeclaredEndpoint endpoint) {
    Declarations deciding = Resolution.deciding(endpoint);
    return Stream.concat(
        ValueRules.check(endpoint, deciding), AdditionRules.check(endpoint, deciding));
  }

  private Resource accept(DeclaredResource declared) {
    return new Resource(
        declared.type(),
        declared.interceptor(),
        declared.endpoints().stream().map(one -> accept(one, declared)).toList());
  }

  private Endpoint accept(DeclaredEndpoint endpoint, DeclaredResource declared) {
    if (!endpoint.isDeclared()) {
      AccessRule frozen = baseline.rule(declared.id(endpoint)).orElseThrow();
      Entry entry = entry(endpoint, declared, frozen, Entry.BASELINE);
      return new Endpoint(entry, endpoint.aliases(), List.of());
    }
    Declarations deciding = Resolution.deciding(endpoint);
    Entry entry = entry(endpoint, declared, NormalForm.of(deciding), deciding.declaredOn());
    List<BoundCheck> checks =
        deciding.additions().checks().stream()
            .map(required -> BoundCheck.of(required.check(), endpoint))
            .distinct()
            .toList();
    return new Endpoint(entry, endpoint.aliases(), checks);
  }

  private static Entry entry(
      DeclaredEndpoint endpoint, DeclaredResource declared, AccessRule rule, String declaredOn) {
    return new Entry(
        declared.type().binaryName(),
        endpoint.signature(),
        endpoint.routes(),
        rule,
        endpoint.notObjectScoped().map(reason -> reason.text().strip()).orElse(""),
        declaredOn);
  }
}
