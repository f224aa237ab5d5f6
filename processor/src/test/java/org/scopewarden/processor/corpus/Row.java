package org.scopewarden.processor.corpus;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Route;

/**
 * One way to one endpoint, and who may go it, as a line that a person can read.
 *
 * @param method with its erased parameters
 * @param declaredOn where the rule stands
 */
record Row(Route route, String resource, String method, String rule, String declaredOn)
    implements Comparable<Row> {

  /**
   * What a fact says.
   *
   * @param path one of the whole paths of the endpoint
   */
  static Row of(EndpointFact endpoint, String path, TypeTexts types) {
    String declaredOn =
        endpoint.declaringType()
            + "."
            + signature(endpoint.method(), endpoint.accessParameters(), types);
    return new Row(
        new Route(
            endpoint.verb(),
            path,
            endpoint.consumes().stream().map(MediaTypes::value).toList(),
            endpoint.produces().stream().map(MediaTypes::value).toList()),
        endpoint.resource(),
        signature(endpoint.method(), endpoint.executedParameters(), types),
        PermissionFact.inWords(endpoint.permission().rule()),
        endpoint.onClass() ? endpoint.resource() : declaredOn);
  }

  private static String signature(String name, List<ParameterFact> parameters, TypeTexts types) {
    return parameters.stream()
        .map(parameter -> types.erased(parameter.type()))
        .collect(joining(", ", name + "(", ")"));
  }

  /** What a manifest says: a row for each route. */
  static Stream<Row> of(Entry entry) {
    return entry.routes().stream()
        .map(route ->
            new Row(
                route,
                entry.resource(),
                entry.method().inWords(),
                PermissionFact.inWords(entry.rule()),
                entry.declaredOn()));
  }

  @Override
  public int compareTo(Row other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return "%s consumes %s produces %s -> %s.%s: %s, declared on %s"
        .formatted(route, route.consumes(), route.produces(), resource, method, rule, declaredOn);
  }

  /** Those of {@code rows} that {@code others} lacks, one a line. */
  static String without(List<Row> rows, List<Row> others) {
    Set<Row> known = Set.copyOf(others);
    return rows.stream()
        .filter(row -> !known.contains(row))
        .map(row -> row + "\n")
        .collect(joining());
  }
}
