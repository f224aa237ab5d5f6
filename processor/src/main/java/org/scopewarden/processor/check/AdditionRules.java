package org.scopewarden.processor.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scopewarden.model.Route;
import org.scopewarden.model.Scheme;
import org.scopewarden.model.Scope;
import org.scopewarden.processor.collect.Additions.AcceptedSchemes;
import org.scopewarden.processor.collect.Additions.RequiredStepUp;
import org.scopewarden.processor.collect.Declarations;
import org.scopewarden.processor.collect.DeclaredEndpoint;
import org.scopewarden.processor.report.Problem;
import org.scopewarden.processor.report.Rule;

/** SW208 and its kin: checks, schemes and step-up of one class or method. */
final class AdditionRules {

  /** RFC 9110 §9.2.1. */
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private AdditionRules() {}

  /** What is wrong with what the declarations add to a rule. */
  static Stream<Problem> check(Declarations declarations) {
    return Stream.of(
            withoutWho(declarations),
            declarations.additions().schemes().stream().flatMap(AdditionRules::check),
            declarations.additions().stepUps().stream().flatMap(AdditionRules::check),
            repeated(declarations))
        .flatMap(problems -> problems);
  }

  /** One problem, at the first addition. Everyone and nobody are not to be narrowed either. */
  private static Stream<Problem> withoutWho(Declarations declarations) {
    return declarations.isGuarded()
        ? Stream.empty()
        : declarations
            .additions()
            .sites()
            .limit(1)
            .map(site ->
                Rule.ADDITION_WITHOUT_WHO.at(
                    site, declarations.declaredOn() + " asks no caller for a credential"));
  }

  private static Stream<Problem> check(AcceptedSchemes accepted) {
    return accepted.schemes().isEmpty()
        ? Stream.of(Rule.INEFFECTIVE_DECLARATION.at(accepted.site(), "it accepts no scheme"))
        : Stream.empty();
  }

  private static Stream<Problem> check(RequiredStepUp stepUp) {
    Stream<Problem> illegal =
        stepUp.acr().stream()
            .filter(acr -> !Scope.isLegal(acr.text()))
            .map(acr -> Rule.ILLEGAL_SCOPE.at(acr.site(), "\"" + acr.text() + "\" is no acr"));
    boolean negative = stepUp.maxAge() < -1;
    boolean nothing = stepUp.maxAge() == -1 && stepUp.acr().isEmpty();
    return negative || nothing
        ? Stream.of(
            Rule.INEFFECTIVE_DECLARATION.at(
                stepUp.maxAgeSite(), "it asks for no acr and no maxAge of 0 s or more"))
        : illegal;
  }

  /** Composed annotations may bring what cannot be repeated. */
  private static Stream<Problem> repeated(Declarations declarations) {
    return Stream.concat(
            declarations.additions().schemes().stream().skip(1).map(AcceptedSchemes::site),
            declarations.additions().stepUps().stream().skip(1).map(RequiredStepUp::site))
        .map(site -> Rule.PUBLIC_AND_GUARDED.at(site, "it is said already, in another way"));
  }

  /** SW603 and SW604, for an endpoint that the declarations decide about. */
  static Stream<Problem> check(DeclaredEndpoint endpoint, Declarations deciding) {
    boolean unsafe = endpoint.routes().stream().anyMatch(route -> !SAFE.contains(route.method()));
    boolean html = endpoint.routes().stream().anyMatch(AdditionRules::producesHtml);
    return deciding.additions().schemes().stream()
        .flatMap(accepted ->
            Stream.concat(unprotected(accepted, unsafe).stream(), basic(accepted, html).stream()));
  }

  private static boolean producesHtml(Route route) {
    return route.produces().stream().anyMatch(type -> type.startsWith("text/html"));
  }

  private static Optional<Problem> unprotected(AcceptedSchemes accepted, boolean unsafe) {
    return unsafe && !accepted.csrfProtection() && accepted.schemes().contains(Scheme.SESSION)
        ? Optional.of(
            Rule.SESSION_WITHOUT_CSRF_PROTECTION.at(
                accepted.csrfSite(), "a session cookie would do for a method that is not safe"))
        : Optional.empty();
  }

  private static Optional<Problem> basic(AcceptedSchemes accepted, boolean html) {
    boolean users = html || accepted.schemes().contains(Scheme.SESSION);
    return users && accepted.schemes().contains(Scheme.BASIC)
        ? Optional.of(
            Rule.BASIC_FOR_USERS.at(accepted.site(), "people with browsers would use Basic"))
        : Optional.empty();
  }
}
