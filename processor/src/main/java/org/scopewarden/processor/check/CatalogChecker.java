package org.scopewarden.processor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.CatalogScope;
import org.scopewarden.model.Scope;
import org.scopewarden.processor.collect.DeclaredCatalog;
import org.scopewarden.processor.collect.DeclaredCatalog.DeclaredScope;
import org.scopewarden.processor.collect.Literal;
import org.scopewarden.processor.report.Problem;
import org.scopewarden.processor.report.Rule;

/** Checks a catalogue, and works out what each of its scopes implies in the end. */
public final class CatalogChecker {

  private CatalogChecker() {}

  /** Accepts a catalogue whose scopes can be compared; other problems do not stand in the way. */
  public static Verdict<Catalog> check(DeclaredCatalog declared) {
    ScopeRules rules = new ScopeRules(declared);
    List<Problem> problems = new ArrayList<>();
    for (DeclaredScope scope : declared.scopes()) {
      Stream<Literal> named = Stream.concat(Stream.of(scope.name()), scope.implies().stream());
      named.flatMap(name -> rules.checkName(name).stream()).forEach(problems::add);
      if (scope.description().isBlank()) {
        String finding = "\"" + scope.name().text() + "\" has no description";
        problems.add(Rule.UNDESCRIBED_SCOPE.at(scope.name().site(), finding));
      }
    }
    if (problems.stream().anyMatch(problem -> problem.rule() == Rule.ILLEGAL_SCOPE)) {
      return Verdict.refused(problems);
    }
    problems.addAll(cycles(declared));
    return new Verdict<>(problems, Optional.of(new Catalog(close(declared))));
  }

  /** What {@code implyAll} brings counts as well; a scope that implies itself does no harm. */
  private static Map<String, Set<String>> implied(DeclaredCatalog declared) {
    Map<String, Set<String>> direct = new TreeMap<>();
    for (DeclaredScope scope : declared.scopes()) {
      Set<String> implied = direct.computeIfAbsent(scope.name().text(), name -> new TreeSet<>());
      scope.implies().forEach(other -> implied.add(other.text()));
      implied.addAll(scope.implyAll());
      implied.remove(scope.name().text());
    }
    return direct;
  }

  /** One problem, at the first scope that implies another which implies it. */
  private static List<Problem> cycles(DeclaredCatalog declared) {
    Map<String, Set<String>> direct = implied(declared);
    List<Problem> problems = new ArrayList<>();
    for (DeclaredScope scope : declared.scopes()) {
      Set<String> reached = new TreeSet<>();
      reach(scope.name().text(), direct, reached);
      if (reached.contains(scope.name().text())) {
        String finding = "\"" + scope.name().text() + "\" implies a scope that implies it";
        problems.add(Rule.IMPLICATION_CYCLE.at(scope.name().site(), finding));
      }
    }
    return problems.stream().limit(1).toList();
  }

  private static List<CatalogScope> close(DeclaredCatalog declared) {
    Map<String, Set<String>> direct = implied(declared);
    Map<String, String> descriptions = new TreeMap<>();
    declared.scopes().forEach(s -> descriptions.putIfAbsent(s.name().text(), s.description()));
    return direct.keySet().stream()
        .map(name -> scope(name, descriptions.getOrDefault(name, ""), direct))
        .toList();
  }

  private static CatalogScope scope(
      String name, String description, Map<String, Set<String>> direct) {
    Set<String> reached = new TreeSet<>();
    reach(name, direct, reached);
    return new CatalogScope(
        new Scope(name), description, reached.stream().map(Scope::new).toList());
  }

  private static void reach(String name, Map<String, Set<String>> direct, Set<String> reached) {
    for (String implied : direct.getOrDefault(name, Set.of())) {
      if (reached.add(implied)) {
        reach(implied, direct, reached);
      }
    }
  }
}
