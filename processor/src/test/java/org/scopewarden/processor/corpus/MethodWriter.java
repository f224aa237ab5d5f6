package org.scopewarden.processor.corpus;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes the methods of resource classes. */
final class MethodWriter {

  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
  private static final String BODY = " {\n    throw new UnsupportedOperationException();\n  }\n";

  private final TypeTexts types;
  private final ParameterWriter parameters;

  MethodWriter(String stubs, TypeTexts types) {
    this.types = types;
    this.parameters = new ParameterWriter(stubs, types);
  }

  /** A method with all its annotations. */
  String endpoint(EndpointFact endpoint, List<String> routing, List<String> access) {
    return annotations(endpoint, routing, access)
        + ("  public " + signature(endpoint, endpoint.parameters(), true) + BODY);
  }

  /** The method of an interface or of an abstract superclass. */
  String inParent(EndpointFact endpoint, List<String> routing, List<String> access) {
    boolean isAbstract = endpoint.inheritance().filter(Inheritance::isInterface).isPresent();
    return annotations(endpoint, routing, access)
        + ("  public " + signature(endpoint, endpoint.declaredParameters(), true))
        + (isAbstract ? ";\n" : BODY);
  }

  /** A method without annotations of Jakarta REST. */
  String bare(EndpointFact endpoint, List<String> annotations) {
    return annotations(endpoint, annotations, List.of())
        + ("  public " + signature(endpoint, endpoint.parameters(), false) + BODY);
  }

  /** A sub-resource locator. */
  String locator(Mount mount) {
    String child = mount.child();
    String name = child.substring(child.lastIndexOf('.') + 1);
    String arguments =
        VARIABLE
            .matcher(mount.path())
            .results()
            .map(found -> "@PathParam(\"%1$s\") java.lang.String %1$s".formatted(found.group(1)))
            .collect(joining(", "));
    return "  @Path(%s)\n  public %s %s(%s) {\n    return new %s();\n  }\n"
        .formatted(
            Literals.string(mount.path()),
            child,
            name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1),
            arguments,
            child);
  }

  /** What a resource class says of its parent. */
  String parent(Inheritance from) {
    return from.isInterface()
        ? " implements " + from.parent()
        : " extends %s<%s>".formatted(from.parent(), types.source(from.argument()));
  }

  private static String annotations(
      EndpointFact endpoint, List<String> first, List<String> second) {
    Collection<String> deprecated =
        endpoint.is(EndpointFact.DEPRECATED) ? List.of("@Deprecated") : List.of();
    return Stream.of(first, deprecated, second)
        .flatMap(Collection::stream)
        .map(annotation -> "  " + annotation + "\n")
        .collect(joining());
  }

  private String signature(EndpointFact endpoint, List<ParameterFact> declared, boolean annotated) {
    return "%s %s(%s)"
        .formatted(
            types.source(endpoint.returnType()),
            endpoint.method(),
            parameters.write(declared, annotated));
  }
}
