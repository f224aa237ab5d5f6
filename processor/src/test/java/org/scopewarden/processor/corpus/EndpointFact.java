package org.scopewarden.processor.corpus;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One endpoint of an application, as its sources say.
 *
 * @param resource the qualified name of the resource class
 * @param path the full path template; of a sub-resource, from the locator on
 * @param permission who may call it
 * @param onClass whether the permission stands on the class
 * @param inheritance where its annotations stand, if not in the class
 * @param flags what is special about it
 */
record EndpointFact(
    String resource,
    String method,
    String verb,
    String path,
    List<ParameterFact> parameters,
    String returnType,
    List<String> consumes,
    List<String> produces,
    PermissionFact permission,
    boolean onClass,
    Optional<Inheritance> inheritance,
    Set<String> flags) {

  static final String NO_METHOD_PATH = "no_method_path";
  static final String DEPRECATED = "deprecated";

  static EndpointFact of(JsonObject json) {
    Optional<String> level = json.optional("annotation_level");
    JsonObject permission = json.object("permission");
    return new EndpointFact(
        json.string("class"),
        json.string("method"),
        json.string("http"),
        json.string("path"),
        json.objects("params").stream().map(ParameterFact::of).toList(),
        json.string("return_type"),
        json.strings("consumes"),
        json.strings("produces"),
        new PermissionFact(
            permission.string("mode"), permission.strings("values"), level.isPresent()),
        level.filter("class"::equals).isPresent(),
        json.optional("inherited_from").map(Inheritance::ofRouting),
        Set.copyOf(json.object("flags").members().keySet()));
  }

  boolean is(String flag) {
    return flags.contains(flag);
  }

  /** The same endpoint in another class and at another path. */
  EndpointFact movedTo(String otherResource, String otherPath) {
    return new EndpointFact(
        otherResource,
        method,
        verb,
        otherPath,
        parameters,
        returnType,
        consumes,
        produces,
        permission,
        onClass,
        inheritance,
        flags);
  }

  /** The parameters as the method with the annotations has them. */
  List<ParameterFact> declaredParameters() {
    return inheritance
        .map(from -> parameters.stream().map(from::inParent).toList())
        .orElse(parameters);
  }

  /** The parameters of the method that executes: that of the superclass, unless overridden. */
  List<ParameterFact> executedParameters() {
    return inheritance.filter(from -> !from.overridden()).isPresent()
        ? declaredParameters()
        : parameters;
  }

  /** The class whose method declares access. */
  String declaringType() {
    return inheritance
        .filter(Inheritance::declaresAccess)
        .map(Inheritance::parent)
        .orElse(resource);
  }

  /** The parameters of the method that declares access. */
  List<ParameterFact> accessParameters() {
    return declaringType().equals(resource) ? parameters : declaredParameters();
  }

  PathTemplate template() {
    return PathTemplate.of(path);
  }
}
