package org.scopewarden.processor.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Writes the annotations by which HTTP reaches the endpoints of one class. Facts give whole paths:
 * the part of the class is the path of a method that has none of its own, else what all have in
 * common. Media types that all endpoints share stand on the class.
 */
final class RoutingWriter {

  private final String stubs;
  private final PathTemplate base;
  private final List<String> consumes;
  private final List<String> produces;

  RoutingWriter(List<EndpointFact> endpoints, String stubs) {
    this.stubs = stubs;
    this.base =
        endpoints.stream()
            .filter(endpoint -> endpoint.is(EndpointFact.NO_METHOD_PATH))
            .map(EndpointFact::template)
            .findFirst()
            .orElseGet(() ->
                PathTemplate.commonBase(endpoints.stream().map(EndpointFact::template).toList()));
    this.consumes = shared(endpoints, EndpointFact::consumes);
    this.produces = shared(endpoints, EndpointFact::produces);
  }

  List<String> onClass() {
    List<String> annotations = new ArrayList<>();
    annotations.add(path(base));
    annotations.addAll(mediaTypes("Consumes", consumes));
    annotations.addAll(mediaTypes("Produces", produces));
    return annotations;
  }

  List<String> onMethod(EndpointFact endpoint) {
    List<String> annotations = new ArrayList<>();
    annotations.add("@" + endpoint.verb());
    PathTemplate rest = endpoint.template().below(base);
    if (!rest.segments().isEmpty()) {
      annotations.add(path(rest));
    }
    if (consumes.isEmpty()) {
      annotations.addAll(mediaTypes("Consumes", endpoint.consumes()));
    }
    if (produces.isEmpty()) {
      annotations.addAll(mediaTypes("Produces", endpoint.produces()));
    }
    return annotations;
  }

  private static List<String> shared(
      List<EndpointFact> endpoints, Function<EndpointFact, List<String>> types) {
    List<List<String>> distinct = endpoints.stream().map(types).distinct().toList();
    return endpoints.size() > 1 && distinct.size() == 1 ? distinct.get(0) : List.of();
  }

  private static String path(PathTemplate path) {
    return "@Path(" + Literals.string(path.toString()) + ")";
  }

  private List<String> mediaTypes(String annotation, List<String> facts) {
    return facts.isEmpty()
        ? List.of()
        : List.of(
            "@%s(%s)"
                .formatted(
                    annotation,
                    Literals.oneOrMore(facts, fact -> MediaTypes.expression(fact, stubs))));
  }
}
