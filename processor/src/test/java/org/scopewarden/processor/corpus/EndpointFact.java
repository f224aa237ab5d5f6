package org.scopewarden.processor.corpus;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One endpoint of an application, as its sources say.
 *
 * @param resource the qualified name of the resource class
 * @param path the full path template
 * @param permission who may call it
 * @param onClass whether the permission stands on the class
 * @param contract the interface that carries the annotations of Jakarta REST, if not the class
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
    Optional<String> contract,
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
        json.optional("inherited_from"),
        Set.copyOf(json.object("flags").members().keySet()));
  }

  boolean is(String flag) {
    return flags.contains(flag);
  }

  PathTemplate template() {
    return PathTemplate.of(path);
  }
}
