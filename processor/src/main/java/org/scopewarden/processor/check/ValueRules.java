package org.scopewarden.processor.check;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scopewarden.model.Atom;
import org.scopewarden.model.InstanceScope;
import org.scopewarden.model.ObjectCheck.Parameter;
import org.scopewarden.model.ObjectCheck.Source;
import org.scopewarden.model.Route;
import org.scopewarden.processor.collect.Additions.RequiredCheck;
import org.scopewarden.processor.collect.CheckParameter;
import org.scopewarden.processor.collect.CheckParameter.OfRequest;
import org.scopewarden.processor.collect.Declarations;
import org.scopewarden.processor.collect.DeclaredEndpoint;
import org.scopewarden.processor.collect.Literal;
import org.scopewarden.processor.collect.RequestParameter;
import org.scopewarden.processor.report.Problem;
import org.scopewarden.processor.report.Rule;
import org.scopewarden.processor.report.Site;

/** SW901 and SW902: the values that instance scopes and object checks take from a request. */
final class ValueRules {

  private final DeclaredEndpoint endpoint;

  private ValueRules(DeclaredEndpoint endpoint) {
    this.endpoint = endpoint;
  }

  /** What {@code deciding}, which are right by themselves, ask of a request in vain. */
  static Stream<Problem> check(DeclaredEndpoint endpoint, Declarations deciding) {
    ValueRules rules = new ValueRules(endpoint);
    return Stream.concat(
        deciding.scopes().stream()
            .flatMap(scopes -> scopes.scopes())
            .flatMap(scope -> rules.checkScope(scope).stream()),
        deciding.additions().checks().stream().flatMap(rules::checkValues));
  }

  private Optional<Problem> checkScope(Literal scope) {
    Atom atom = DeclaredAtom.read(scope.text()).orElseThrow();
    return atom instanceof InstanceScope instance
        ? checkPath(instance.parameter(), scope.site())
        : Optional.empty();
  }

  private Stream<Problem> checkValues(RequiredCheck required) {
    return required.check().methods().get(0).parameters().stream()
        .flatMap(parameter -> check(parameter, required.site()).stream())
        .limit(1);
  }

  private Optional<Problem> check(CheckParameter parameter, Site site) {
    if (!(parameter instanceof OfRequest value)) {
      return Optional.empty();
    }
    if (value.conversion().isEmpty()) {
      String finding =
          "there is no one way from a String to a " + value.type() + " for " + value.parameter();
      return Optional.of(Rule.UNCONVERTIBLE_VALUE.at(site, finding));
    }
    return isEncoded(value.parameter())
        ? Optional.of(
            Rule.UNCONVERTIBLE_VALUE.at(
                site,
                "the endpoint takes " + value.parameter() + " @Encoded, and a check does not"))
        : value.parameter().source() == Source.PATH
            ? checkPath(value.parameter().name(), site)
            : checkSignature(value.parameter(), site);
  }

  private boolean isEncoded(Parameter parameter) {
    return taken(parameter).anyMatch(RequestParameter::encoded);
  }

  /** Every route has the parameter, and has it once: else which value would be meant? */
  private Optional<Problem> checkPath(String name, Site site) {
    List<Route> routes = endpoint.routes();
    return routes.stream()
        .filter(route -> Collections.frequency(route.parameters(), name) != 1)
        .findFirst()
        .map(route -> Rule.UNKNOWN_VALUE.at(site, route + " does not have one {" + name + "}"));
  }

  private Optional<Problem> checkSignature(Parameter parameter, Site site) {
    String method = endpoint.signature().inWords();
    long defaults = taken(parameter).map(RequestParameter::standard).distinct().count();
    if (defaults == 0) {
      return Optional.of(Rule.UNKNOWN_VALUE.at(site, method + " does not take " + parameter));
    }
    return defaults == 1
        ? Optional.empty()
        : Optional.of(
            Rule.UNKNOWN_VALUE.at(site, method + " takes " + parameter + " with two defaults"));
  }

  private Stream<RequestParameter> taken(Parameter parameter) {
    return endpoint.parameters().stream().filter(taken -> taken.is(parameter));
  }
}
