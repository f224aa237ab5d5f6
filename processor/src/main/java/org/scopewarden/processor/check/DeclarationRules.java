package org.scopewarden.processor.check;

import java.util.List;
import java.util.stream.Stream;
import org.scopewarden.processor.collect.Declarations;
import org.scopewarden.processor.collect.DeclaredResource.Stray;
import org.scopewarden.processor.collect.Literal;
import org.scopewarden.processor.collect.PublicDeclaration;
import org.scopewarden.processor.report.Problem;
import org.scopewarden.processor.report.Rule;
import org.scopewarden.processor.report.Site;

/** SW2xx and SW4xx: declarations that contradict each other or have no effect. */
public final class DeclarationRules {

  private DeclarationRules() {}

  /** What is wrong with the declarations of one class or method among themselves. */
  static Stream<Problem> check(Declarations declarations) {
    return Stream.of(
            contradiction(declarations),
            declarations.open().stream()
                .map(PublicDeclaration::reason)
                .flatMap(DeclarationRules::checkReason),
            declarations.permitAll().stream().map(DeclarationRules::ambiguous),
            declarations.roles().stream().flatMap(RoleRules::check),
            declarations.notObjectScoped().stream().flatMap(DeclarationRules::checkReason),
            declarations.forgotten().stream().map(DeclarationRules::forgotten))
        .flatMap(problems -> problems);
  }

  /** A method or class of which nothing is enforced: one problem. */
  public static Problem check(Stray stray) {
    Rule rule =
        switch (stray.kind()) {
          case LOCATOR -> Rule.DECLARED_ON_LOCATOR;
          case NO_RESOURCE -> Rule.NEVER_A_RESOURCE;
          case OLD_NAMESPACE -> Rule.OLD_NAMESPACE;
          default -> Rule.INEFFECTIVE_DECLARATION;
        };
    return rule.at(stray.site(), stray.name() + " is " + whatIsWrong(stray.kind()));
  }

  private static String whatIsWrong(Stray.Kind kind) {
    return switch (kind) {
      case LOCATOR -> "a sub-resource locator";
      case NOT_PUBLIC -> "not public";
      case STATIC -> "static";
      case ROUTED_STATIC -> "static: Jersey would route to it, and no rule would count";
      case PRIVATE_CLASS -> "private, or in a private class: its interceptor could not name it";
      case NO_RESOURCE -> "never a resource class";
      case OLD_NAMESPACE -> "a resource class of javax.ws.rs, which nothing guards";
      case NO_DESIGNATOR -> "not an endpoint";
      case COMPILED_HERE -> "compiled here: annotate it itself";
      case GUARDED_BY_ITS_JAR -> "guarded by what it was compiled with";
      case DECLARED_BEFORE -> "spoken of before";
    };
  }

  /** At most one of: public, guarded, denied. */
  private static Stream<Problem> contradiction(Declarations declarations) {
    List<Site> exclusive =
        Stream.concat(
                declarations.open().stream().map(PublicDeclaration::site),
                declarations.denied().stream())
            .toList();
    boolean contradicts = exclusive.size() + (declarations.isGuarded() ? 1 : 0) > 1;
    return contradicts
        ? Stream.of(
            Rule.PUBLIC_AND_GUARDED.at(
                exclusive.get(0),
                declarations.declaredOn() + " says that everyone, some or no callers may call"))
        : Stream.empty();
  }

  /** A reason that a reviewer cannot read. */
  public static Stream<Problem> checkReason(Literal reason) {
    return reason.text().isBlank()
        ? Stream.of(Rule.BLANK_REASON.at(reason.site(), "the reason is blank"))
        : Stream.empty();
  }

  private static Problem ambiguous(Site site) {
    return Rule.AMBIGUOUS_PERMIT_ALL.at(
        site, "@PermitAll means everyone to some servers and every authenticated caller to others");
  }

  private static Problem forgotten(Site site) {
    return Rule.FORGOTTEN_COMPOSITION.at(
        site, "the composed annotation is not in class files, so other modules miss it");
  }
}
