package org.scopewarden.processor.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Writes the annotations by which HTTP reaches the endpoints of one class. Facts give whole paths:
 * the part of the class is the path of a method that has none of its own, else what all have in
 * common. Media types that all endpoints share stand with the path of the class, where it has one:
 * elsewhere on an interface Jersey would not see them.
 */
final class RoutingWriter {

  private final String stubs;
  private final boolean root;
  private final PathTemplate base;
  private final List<String> consumes;
  private final List<String> produces;

  /**
   * @param root whether the class has a path of its own; if not, it hangs where locators say
   */
  RoutingWriter(List<EndpointFact> endpoints, boolean root, String stubs) {
    this.stubs = stubs;
    this.root = root;
    this.base = root ? base(endpoints) : new PathTemplate(List.of());
    this.consumes = root ? shared(endpoints, EndpointFact::consumes) : List.of();
    this.produces = root ? shared(endpoints, EndpointFact::produces) : List.of();
  }

  /** The path of the root resource class with these endpoints. */
  static PathTemplate base(List<EndpointFact> endpoints) {
    return endpoints.stream()
        .filter(endpoint -> endpoint.is(EndpointFact.NO_METHOD_PATH))
        .map(EndpointFact::template)
        .findFirst()
        .orElseGet(
            () -> PathTemplate.commonBase(endpoints.stream().map(EndpointFact::template).toList()));
  }

  List<String> onClass() {
    List<String> annotations = new ArrayList<>();
    if (root) {
      annotations.add(path(base));
    }
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
