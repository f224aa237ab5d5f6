package org.scopewarden.processor.corpus;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Writes the parameters of methods. */
final class ParameterWriter {

  /** Jersey's annotation for a part of a form, which the facts call {@code multipart}. */
  static final String FORM_DATA = "FormDataParam";

  private final String stubs;
  private final TypeTexts types;

  ParameterWriter(String stubs, TypeTexts types) {
    this.stubs = stubs;
    this.types = types;
  }

  /** The list between the parentheses, with the annotations of Jakarta REST or without. */
  String write(List<ParameterFact> parameters, boolean annotated) {
    Set<String> taken = new HashSet<>();
    return parameters.stream()
        .map(parameter ->
            (annotated ? annotation(parameter) : "")
                + types.source(parameter.type())
                + " "
                + identifier(parameter.name(), taken))
        .collect(joining(", "));
  }

  private String annotation(ParameterFact parameter) {
    String name = "(" + Literals.requestName(parameter.name()) + ") ";
    return switch (parameter.kind()) {
      case "path" -> "@PathParam" + name;
      case "query" -> "@QueryParam" + name;
      case "header" -> "@HeaderParam" + name;
      case "cookie" -> "@CookieParam" + name;
      case "matrix" -> "@MatrixParam" + name;
      case "form" -> "@FormParam" + name;
      case "multipart" -> "@" + stubs + "." + FORM_DATA + name;
      case "bean" -> "@BeanParam ";
      case "context" -> "@jakarta.ws.rs.core.Context ";
      case "suspended" -> "@jakarta.ws.rs.container.Suspended ";
      case "body" -> "";
      default -> throw new IllegalArgumentException("no such parameter: " + parameter);
    };
  }

  private static String identifier(String name, Set<String> taken) {
    String base = name.replaceAll("\\W", "_");
    String identifier = SourceVersion.isName(base) ? base : "_" + base;
    while (!taken.add(identifier)) {
      identifier += "_";
    }
    return identifier;
  }
}
