package org.scopewarden.processor.corpus;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes one resource class, and the interface that carries its routing if it has one. */
final class ResourceWriter {

  /** Whether the processor under test finds endpoints by inherited annotations. */
  private static final boolean PROCESSOR_KNOWS_INHERITANCE = false;

  private static final String IMPORTS =
      "import jakarta.ws.rs.*;\nimport org.scopewarden.annotations.*;\n\n";
  private static final String BODY = " {\n    throw new UnsupportedOperationException();\n  }\n";

  private final String stubs;
  private final TypeTexts types;
  private final ParameterWriter parameters;

  ResourceWriter(String stubs, TypeTexts types) {
    this.stubs = stubs;
    this.types = types;
    this.parameters = new ParameterWriter(stubs, types);
  }

  /** The sources for all endpoints of the class {@code type}. */
  Stream<SourceFile> write(String type, List<EndpointFact> endpoints) {
    Optional<String> contract =
        endpoints.get(0).contract().filter(name -> PROCESSOR_KNOWS_INHERITANCE);
    RoutingWriter routing = new RoutingWriter(endpoints, stubs);
    return contract
        .map(name -> Stream.of(contract(name, endpoints, routing), bare(type, name, endpoints)))
        .orElseGet(() -> Stream.of(whole(type, endpoints, routing)));
  }

  private SourceFile whole(String type, List<EndpointFact> endpoints, RoutingWriter routing) {
    List<String> annotations = new ArrayList<>(routing.onClass());
    annotations.addAll(accessOnClass(endpoints));
    Stream<String> methods =
        endpoints.stream()
            .map(endpoint ->
                lines("  ", concat(routing.onMethod(endpoint), accessOnMethod(endpoint)))
                    + ("  public " + signature(endpoint, true) + BODY));
    return file(type, annotations, "public class", "", methods);
  }

  private SourceFile contract(String type, List<EndpointFact> endpoints, RoutingWriter routing) {
    Stream<String> methods =
        endpoints.stream()
            .map(endpoint ->
                lines("  ", routing.onMethod(endpoint))
                    + ("  " + signature(endpoint, true) + ";\n"));
    return file(type, routing.onClass(), "public interface", "", methods);
  }

  private SourceFile bare(String type, String contract, List<EndpointFact> endpoints) {
    Stream<String> methods =
        endpoints.stream()
            .map(endpoint ->
                lines("  ", concat(List.of("@Override"), accessOnMethod(endpoint)))
                    + ("  public " + signature(endpoint, false) + BODY));
    String parent = " implements " + contract;
    return file(type, accessOnClass(endpoints), "public class", parent, methods);
  }

  private List<String> accessOnClass(List<EndpointFact> endpoints) {
    return endpoints.stream()
        .filter(EndpointFact::onClass)
        .map(endpoint -> endpoint.permission().annotation(stubs + "." + Application.SCOPES))
        .distinct()
        .toList();
  }

  private List<String> accessOnMethod(EndpointFact endpoint) {
    List<String> annotations = new ArrayList<>();
    if (endpoint.is(EndpointFact.DEPRECATED)) {
      annotations.add("@Deprecated");
    }
    if (!endpoint.onClass()) {
      annotations.add(endpoint.permission().annotation(stubs + "." + Application.SCOPES));
    }
    return annotations;
  }

  private String signature(EndpointFact endpoint, boolean annotated) {
    return "%s %s(%s)"
        .formatted(
            types.source(endpoint.returnType()),
            endpoint.method(),
            parameters.write(endpoint.parameters(), annotated));
  }

  private static SourceFile file(
      String type, List<String> annotations, String kind, String parent, Stream<String> methods) {
    int dot = type.lastIndexOf('.');
    String name = type.substring(dot + 1);
    String head = IMPORTS + lines("", annotations) + kind + " " + name + parent + " {\n";
    return SourceFile.of(
        type.substring(0, dot), name, head + methods.collect(joining("\n")) + "}\n");
  }

  private static List<String> concat(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private static String lines(String indent, List<String> lines) {
    return lines.stream().map(line -> indent + line + "\n").collect(joining());
  }
}
