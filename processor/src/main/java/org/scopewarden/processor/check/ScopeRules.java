package org.scopewarden.processor.check;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scopewarden.model.Atom;
import org.scopewarden.model.InstanceScope;
import org.scopewarden.model.Scope;
import org.scopewarden.model.Spelling;
import org.scopewarden.processor.collect.Declarations;
import org.scopewarden.processor.collect.DeclaredCatalog;
import org.scopewarden.processor.collect.Literal;
import org.scopewarden.processor.collect.ScopeDeclaration;
import org.scopewarden.processor.report.Problem;
import org.scopewarden.processor.report.Rule;

/** SW3xx: the names of scopes. */
final class ScopeRules {

  /** What javac makes of a constant that it cannot find, and has reported itself. */
  private static final String UNRESOLVED = "<error>";

  private final Optional<Set<String>> known;
  private final String catalog;

  /** Rules where no catalogue is in force: every legal name will do. */
  ScopeRules() {
    this.known = Optional.empty();
    this.catalog = "";
  }

  /** Rules where {@code catalog} is in force. */
  ScopeRules(DeclaredCatalog catalog) {
    this.known =
        Optional.of(catalog.scopes().stream().map(scope -> scope.name().text()).collect(toSet()));
    this.catalog = catalog.name();
  }

  Stream<Problem> check(Declarations declarations) {
    return declarations.scopes().stream().flatMap(this::check);
  }

  private Stream<Problem> check(ScopeDeclaration declaration) {
    Stream<Problem> empty =
        declaration.emptyLists().stream()
            .map(site -> Rule.ILLEGAL_SCOPE.at(site, "the list names no scope"));
    Stream<Problem> nothing =
        declaration.clauses().isEmpty() && declaration.emptyLists().isEmpty()
            ? Stream.of(Rule.ILLEGAL_SCOPE.at(declaration.site(), "no scope is named"))
            : Stream.empty();
    Stream<Problem> illegal = declaration.scopes().flatMap(scope -> check(scope).stream());
    return Stream.of(nothing, empty, illegal).flatMap(problems -> problems);
  }

  /** What is wrong with the name of a scope, or with the scope of which it names an instance. */
  Optional<Problem> check(Literal scope) {
    Optional<Atom> atom = DeclaredAtom.read(scope.text());
    return atom.isPresent() && atom.get() instanceof InstanceScope instance
        ? checkName(new Literal(instance.whole().name(), scope.site()))
        : checkName(scope);
  }

  /** What is wrong with the name of a scope. */
  Optional<Problem> checkName(Literal scope) {
    if (scope.text().equals(UNRESOLVED)) {
      return Optional.empty();
    }
    if (!DeclaredAtom.isLegal(scope.text())) {
      return Optional.of(Rule.ILLEGAL_SCOPE.at(scope.site(), illegal(scope.text())));
    }
    if (scope.text().contains("*")) {
      String finding = "\"" + scope.text() + "\" is compared literally, * has no meaning";
      return Optional.of(Rule.WILDCARD_SCOPE.at(scope.site(), finding));
    }
    return known
        .filter(names -> !names.contains(scope.text()))
        .map(names -> Rule.UNKNOWN_SCOPE.at(scope.site(), unknown(scope.text(), names)));
  }

  private static String illegal(String name) {
    if (name.isBlank()) {
      return "the scope is blank";
    }
    return Scope.isLegal(name)
        ? "\""
            + name
            + "\" has a brace that is no placeholder at the end, as in \"users:edit:{id}\""
        : "\"" + name + "\" cannot name a scope";
  }

  private String unknown(String name, Set<String> names) {
    String meant =
        Spelling.nearest(name, List.copyOf(names))
            .map(nearest -> ", did you mean \"" + nearest + "\"?")
            .orElse("");
    return "\"" + name + "\" is not in the catalogue " + catalog + meant;
  }
}
