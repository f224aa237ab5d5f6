package org.scopewarden.processor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** Checks a catalogue, and works out what each of its scopes implies in the end. */
public final class CatalogChecker {

  private CatalogChecker() {}

  /** Accepts a catalogue whose scopes are legal and imply none but its own. */
  public static Verdict<Catalog> check(DeclaredCatalog declared) {
    ScopeRules rules = new ScopeRules(declared);
    List<Problem> problems = new ArrayList<>();
    for (DeclaredScope scope : declared.scopes()) {
      Stream<Literal> named = Stream.concat(Stream.of(scope.name()), scope.implies().stream());
      named.flatMap(name -> rules.check(name).stream()).forEach(problems::add);
    }
    return problems.isEmpty()
        ? Verdict.accepted(new Catalog(close(declared)))
        : Verdict.refused(problems);
  }

  private static List<CatalogScope> close(DeclaredCatalog declared) {
    Map<String, Set<String>> direct = new TreeMap<>();
    Map<String, String> descriptions = new TreeMap<>();
    for (DeclaredScope scope : declared.scopes()) {
      Set<String> implied = direct.computeIfAbsent(scope.name().text(), name -> new TreeSet<>());
      scope.implies().forEach(other -> implied.add(other.text()));
      implied.addAll(scope.implyAll());
      descriptions.putIfAbsent(scope.name().text(), scope.description());
    }
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
