package org.scopewarden.processor.check;

import java.util.List;
import java.util.stream.Stream;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.Clause;
import org.scopewarden.model.Scope;
import org.scopewarden.processor.collect.Declarations;
import org.scopewarden.processor.collect.Literal;
import org.scopewarden.processor.collect.PublicDeclaration;

/** Brings declarations without a problem into normal form. */
final class NormalForm {

  private NormalForm() {}

  static AccessRule of(Declarations declarations) {
    if (declarations.denied().isPresent()) {
      return new AccessRule.Denied();
    }
    return declarations.open().isEmpty()
        ? new AccessRule.Guarded(clauses(declarations).toList())
        : open(declarations.open().get(0));
  }

  private static AccessRule.Public open(PublicDeclaration open) {
    return new AccessRule.Public(open.reason().text().strip(), open.identify());
  }

  private static Stream<Clause> clauses(Declarations declarations) {
    return declarations.scopes().stream()
        .flatMap(scopes -> scopes.clauses().stream())
        .map(NormalForm::clause);
  }

  private static Clause clause(List<Literal> anyOf) {
    return Clause.anyOf(anyOf.stream().map(scope -> new Scope(scope.text())).toList());
  }
}
