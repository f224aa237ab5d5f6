package org.scopewarden.processor.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The facts of one made-up resource class. */
final class ShapeClass {

  private final Shape shape;
  private final String name;
  private final ShapePaths paths;
  private final ShapeParameters parameters;
  private final boolean accessOnClass;
  private final List<PermissionFact> permissions;
  private final Optional<ShapeParent> parent;

  /**
   * @param name the qualified name of the class
   * @param base its path, empty if it is a sub-resource
   */
  ShapeClass(Shape shape, String name, String base, ShapePermissions permissions) {
    this.parent = ShapeParent.next(shape, name);
    this.shape = shape;
    this.name = name;
    this.paths = new ShapePaths(shape, base);
    this.parameters = new ShapeParameters(shape);
    this.accessOnClass = shape.sample("levels").equals("class");
    this.permissions =
        Stream.generate(permissions::next)
            .limit(accessOnClass ? 1 : shape.number("requirementsPerClass"))
            .toList();
  }

  List<EndpointFact> endpoints(int count) {
    List<EndpointFact> endpoints = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      endpoints.add(endpoint(i));
    }
    return endpoints;
  }

  private EndpointFact endpoint(int index) {
    String verb = shape.sample("verbs");
    boolean onBase = paths.isOnBase(verb);
    Map<String, String> variables = onBase ? Map.of() : paths.variables();
    List<ParameterFact> arguments =
        parameters.of(verb, variables.keySet()).stream()
            .map(parameter -> parent.map(above -> above.parameter(parameter)).orElse(parameter))
            .toList();
    return new EndpointFact(
        name,
        verb.toLowerCase(Locale.ROOT) + index,
        verb,
        onBase ? paths.base() : paths.with(variables),
        arguments,
        returnType(arguments),
        has("body", arguments) ? mediaTypes("consumes") : List.of(),
        mediaTypes("produces"),
        permissions.get(shape.below(permissions.size())),
        accessOnClass,
        parent.map(above -> above.inheritance(index)),
        flags(onBase));
  }

  private String returnType(List<ParameterFact> arguments) {
    return has("suspended", arguments) ? "void" : shape.sample("returnTypes");
  }

  private static boolean has(String kind, List<ParameterFact> arguments) {
    return arguments.stream().anyMatch(argument -> argument.kind().equals(kind));
  }

  private List<String> mediaTypes(String name) {
    String mediaType = shape.sample(name);
    return mediaType.isEmpty() ? List.of() : List.of(mediaType);
  }

  private Set<String> flags(boolean onBase) {
    Set<String> flags = new HashSet<>();
    if (onBase) {
      flags.add(EndpointFact.NO_METHOD_PATH);
    }
    if (shape.flag(EndpointFact.DEPRECATED)) {
      flags.add(EndpointFact.DEPRECATED);
    }
    return flags;
  }
}
