package org.scopewarden.processor.corpus;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Sources of types that stand for those of the application and of its libraries. */
final class Stubs {

  private Stubs() {}

  /** An empty class with empty nested classes. */
  static SourceFile type(String packageName, String name, Collection<String> nested) {
    String members =
        nested.stream()
            .sorted()
            .map(inner -> "  public static final class " + inner + " {}\n")
            .collect(joining());
    return SourceFile.of(
        packageName, name, "public final class " + name + " {\n" + members + "}\n");
  }

  /** An annotation on the use of a type. */
  static SourceFile typeAnnotation(String packageName, String name) {
    return annotation(packageName, name, "TYPE_USE", "");
  }

  /** An annotation on a parameter, with a value. */
  static SourceFile parameterAnnotation(String packageName, String name) {
    return annotation(packageName, name, "PARAMETER", "  String value();\n");
  }

  /** A class of string constants. */
  static SourceFile constants(String packageName, String name, Map<String, String> values) {
    String fields =
        new TreeMap<>(values)
            .entrySet().stream()
                .map(constant ->
                    "  public static final String %s = %s;\n"
                        .formatted(constant.getKey(), Literals.string(constant.getValue())))
                .collect(joining());
    return SourceFile.of(packageName, name, "public final class " + name + " {\n" + fields + "}\n");
  }

  private static SourceFile annotation(
      String packageName, String name, String target, String members) {
    String head = "@java.lang.annotation.Target(java.lang.annotation.ElementType." + target + ")\n";
    return SourceFile.of(
        packageName, name, head + "public @interface " + name + " {\n" + members + "}\n");
  }
}
