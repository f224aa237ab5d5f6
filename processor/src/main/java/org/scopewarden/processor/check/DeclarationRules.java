package org.scopewarden.processor.check;

import java.util.stream.Stream;
import org.scopewarden.processor.collect.Declarations;
import org.scopewarden.processor.collect.DeclaredResource.Stray;
import org.scopewarden.processor.collect.PublicDeclaration;
import org.scopewarden.processor.report.Problem;
import org.scopewarden.processor.report.Rule;

/** SW2xx and SW4xx: declarations that contradict each other or have no effect. */
final class DeclarationRules {

  private DeclarationRules() {}

  /** What is wrong with the declarations of one class or method among themselves. */
  static Stream<Problem> check(Declarations declarations) {
    return declarations.open().stream()
        .flatMap(open -> Stream.concat(contradiction(declarations, open), reason(open)));
  }

  /** A declaration that nothing enforces: one problem, at the first annotation. */
  static Stream<Problem> check(Stray stray) {
    return stray
        .declarations()
        .sites()
        .limit(1)
        .map(site -> Rule.INEFFECTIVE_DECLARATION.at(site, stray.finding()));
  }

  private static Stream<Problem> contradiction(Declarations declarations, PublicDeclaration open) {
    boolean guarded = !declarations.scopes().isEmpty() || declarations.authenticated().isPresent();
    return guarded
        ? Stream.of(
            Rule.PUBLIC_AND_GUARDED.at(
                open.site(), declarations.declaredOn() + " is public and guarded at once"))
        : Stream.empty();
  }

  private static Stream<Problem> reason(PublicDeclaration open) {
    return open.reason().text().isBlank()
        ? Stream.of(Rule.BLANK_REASON.at(open.reason().site(), "the reason is blank"))
        : Stream.empty();
  }
}
