package org.scopewarden.processor.check;

import java.util.stream.Stream;
import org.scopewarden.processor.collect.RoleDeclaration;
import org.scopewarden.processor.report.Problem;
import org.scopewarden.processor.report.Rule;

/** SW3xx for roles: there is one, and it has a name. */
final class RoleRules {

  private RoleRules() {}

  static Stream<Problem> check(RoleDeclaration declaration) {
    return declaration.roles().isEmpty()
        ? Stream.of(Rule.ILLEGAL_SCOPE.at(declaration.site(), "no role is named"))
        : declaration.roles().stream()
            .filter(role -> role.text().isBlank())
            .map(role -> Rule.ILLEGAL_SCOPE.at(role.site(), "the role is blank"));
  }
}
