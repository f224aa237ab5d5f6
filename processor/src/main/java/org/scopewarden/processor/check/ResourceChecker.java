package org.scopewarden.processor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.scopewarden.model.Entry;
import org.scopewarden.processor.collect.Declarations;
import org.scopewarden.processor.collect.DeclaredCatalog;
import org.scopewarden.processor.collect.DeclaredEndpoint;
import org.scopewarden.processor.collect.DeclaredResource;
import org.scopewarden.processor.report.Problem;
import org.scopewarden.processor.report.Rule;

/** Checks a resource class with its endpoints, and accepts it whole or not at all. */
public final class ResourceChecker {

  private final ScopeRules scopes;

  private ResourceChecker(ScopeRules scopes) {
    this.scopes = scopes;
  }

  /** Where no catalogue is in force: every legal scope will do. */
  public static ResourceChecker withoutCatalog() {
    return new ResourceChecker(new ScopeRules());
  }

  /** Where {@code catalog} is in force: every scope must be one of its. */
  public static ResourceChecker with(DeclaredCatalog catalog) {
    return new ResourceChecker(new ScopeRules(catalog));
  }

  /** Applies every rule, and reports each mistake once. */
  public Verdict<Resource> check(DeclaredResource declared) {
    List<Problem> problems = new ArrayList<>();
    check(declared.declarations()).forEach(problems::add);
    declared.strays().stream().flatMap(DeclarationRules::check).forEach(problems::add);
    for (DeclaredEndpoint endpoint : declared.endpoints()) {
      check(endpoint.declarations()).forEach(problems::add);
      if (deciding(endpoint, declared).isEmpty()) {
        problems.add(Rule.UNDECLARED_ENDPOINT.at(endpoint.site(), undeclared(endpoint)));
      }
    }
    return problems.isEmpty() ? Verdict.accepted(accept(declared)) : Verdict.refused(problems);
  }

  private Stream<Problem> check(Declarations declarations) {
    return Stream.concat(DeclarationRules.check(declarations), scopes.check(declarations));
  }

  private static String undeclared(DeclaredEndpoint endpoint) {
    return endpoint.routes().get(0) + " declares no access";
  }

  private static Resource accept(DeclaredResource declared) {
    return new Resource(
        declared.type(), declared.endpoints().stream().map(one -> accept(one, declared)).toList());
  }

  private static Endpoint accept(DeclaredEndpoint endpoint, DeclaredResource declared) {
    Declarations deciding = deciding(endpoint, declared);
    Entry entry =
        new Entry(
            declared.type().reflectionName(),
            endpoint.signature(),
            endpoint.routes(),
            NormalForm.of(deciding),
            deciding.declaredOn());
    return new Endpoint(entry, endpoint.aliases());
  }

  /** The nearest level that says anything gives the whole rule: it replaces, it does not add. */
  private static Declarations deciding(DeclaredEndpoint endpoint, DeclaredResource declared) {
    return endpoint.declarations().isEmpty() ? declared.declarations() : endpoint.declarations();
  }
}
