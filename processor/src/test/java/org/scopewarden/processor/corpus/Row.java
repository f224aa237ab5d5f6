package org.scopewarden.processor.corpus;

import static java.util.stream.Collectors.joining;

import java.util.List;
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

  /** What a fact says. */
  static Row of(EndpointFact endpoint, TypeTexts types) {
    String method =
        endpoint.parameters().stream()
            .map(parameter -> types.erased(parameter.type()))
            .collect(joining(", ", endpoint.method() + "(", ")"));
    return new Row(
        new Route(
            endpoint.verb(),
            endpoint.path(),
            endpoint.consumes().stream().map(MediaTypes::value).toList(),
            endpoint.produces().stream().map(MediaTypes::value).toList()),
        endpoint.resource(),
        method,
        PermissionFact.inWords(endpoint.permission().rule()),
        endpoint.onClass() ? endpoint.resource() : endpoint.resource() + "." + method);
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
    return rows.stream()
        .filter(row -> !others.contains(row))
        .map(row -> row + "\n")
        .collect(joining());
  }
}
