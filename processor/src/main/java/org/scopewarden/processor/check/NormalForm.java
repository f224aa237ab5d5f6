package org.scopewarden.processor.check;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.Clause;
import org.scopewarden.model.Role;
import org.scopewarden.model.StepUp;
import org.scopewarden.processor.collect.Additions;
import org.scopewarden.processor.collect.Additions.RequiredCheck;
import org.scopewarden.processor.collect.Additions.RequiredStepUp;
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
    return declarations.open().isEmpty() ? guarded(declarations) : open(declarations.open().get(0));
  }

  private static AccessRule.Public open(PublicDeclaration open) {
    return new AccessRule.Public(open.reason().text().strip(), open.identify());
  }

  private static AccessRule.Guarded guarded(Declarations declarations) {
    Additions additions = declarations.additions();
    return new AccessRule.Guarded(
        additions.schemes().stream().flatMap(accepted -> accepted.schemes().stream()).toList(),
        Stream.concat(scopes(declarations), roles(declarations)).toList(),
        additions.checks().stream().map(RequiredCheck::check).map(BoundCheck::model).toList(),
        additions.stepUps().stream().findFirst().map(NormalForm::stepUp).orElse(StepUp.NONE));
  }

  private static Stream<Clause> scopes(Declarations declarations) {
    return declarations.scopes().stream()
        .flatMap(scopes -> scopes.clauses().stream())
        .map(NormalForm::clause);
  }

  /** Each literal must be legal. */
  static Clause clause(List<Literal> anyOf) {
    return Clause.anyOf(
        anyOf.stream().map(scope -> DeclaredAtom.read(scope.text()).orElseThrow()).toList());
  }

  private static Stream<Clause> roles(Declarations declarations) {
    return declarations.roles().stream()
        .map(any -> any.roles().stream().map(role -> new Role(role.text())).toList())
        .map(Clause::anyOf);
  }

  private static StepUp stepUp(RequiredStepUp declared) {
    return new StepUp(
        declared.acr().stream().map(Literal::text).toList(),
        declared.maxAge() < 0 ? OptionalLong.empty() : OptionalLong.of(declared.maxAge()));
  }
}
