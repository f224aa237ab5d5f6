package org.scopewarden.processor.corpus;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An application: the facts about its endpoints, and sources that agree with them. */
final class Application {

  /** The class of constants for scopes. */
  static final String SCOPES = "Scopes";

  private final List<EndpointFact> endpoints;
  private final SortedMap<String, List<EndpointFact>> byResource;
  private final Mounts mounts;
  private final String stubs;

  /**
   * @param stubs the package of what is no resource: scopes and unknown types
   */
  Application(List<EndpointFact> endpoints, Mounts mounts, String stubs) {
    this.endpoints = List.copyOf(endpoints);
    this.byResource =
        endpoints.stream().collect(groupingBy(EndpointFact::resource, TreeMap::new, toList()));
    this.mounts = mounts;
    this.stubs = stubs;
  }

  /** The application whose facts are in {@code corpus/<name>.json}. */
  static Application named(String name) {
    List<EndpointFact> endpoints =
        JsonObject.readAll("/corpus/" + name + ".json").stream().map(EndpointFact::of).toList();
    return new Application(endpoints, Mounts.NONE, "corpus." + name);
  }

  int resources() {
    return byResource.size();
  }

  /** All sources, sorted by the names of their types. */
  List<SourceFile> sources() {
    TypeTexts types = new TypeTexts(stubs);
    ResourceWriter writer = new ResourceWriter(mounts, stubs, types);
    List<SourceFile> resources =
        byResource.entrySet().stream()
            .flatMap(resource -> writer.write(resource.getKey(), resource.getValue()))
            .distinct()
            .toList();
    return Stream.of(resources.stream(), types.missing(), constants())
        .flatMap(sources -> sources)
        .sorted((one, other) -> one.type().compareTo(other.type()))
        .toList();
  }

  /** What the manifest must list, a row for each route. */
  List<Row> rows() {
    TypeTexts types = new TypeTexts(stubs);
    return endpoints.stream()
        .flatMap(endpoint -> paths(endpoint).map(path -> Row.of(endpoint, path, types)))
        .sorted()
        .toList();
  }

  private Stream<String> paths(EndpointFact endpoint) {
    return mounts.isSubResource(endpoint.resource())
        ? mounts.paths(endpoint.resource(), this::rootPath).stream()
            .map(above -> PathTemplate.of(above + "/" + endpoint.path()).toString())
        : Stream.of(endpoint.path());
  }

  private String rootPath(String type) {
    return RoutingWriter.base(byResource.getOrDefault(type, List.of())).toString();
  }

  private Stream<SourceFile> constants() {
    Map<String, String> scopes =
        endpoints.stream()
            .flatMap(endpoint -> endpoint.permission().scopes().stream())
            .distinct()
            .collect(toMap(scope -> scope, scope -> scope));
    return Stream.of(
        Stubs.constants(stubs, SCOPES, scopes),
        MediaTypes.constants(stubs),
        Stubs.parameterAnnotation(stubs, ParameterWriter.FORM_DATA));
  }
}
