package org.scopewarden.processor.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Parameters of one endpoint, as many of each kind as real ones have. */
final class ShapeParameters {

  private static final List<String> WITHOUT_ENTITY = List.of("GET", "HEAD", "OPTIONS");
  private static final List<String> PLAIN = List.of("query", "header", "bean", "context");

  private final Shape shape;

  ShapeParameters(Shape shape) {
    this.shape = shape;
  }

  /**
   * @param variables the names of the path's variables, one parameter for each
   */
  List<ParameterFact> of(String verb, Collection<String> variables) {
    List<ParameterFact> parameters = new ArrayList<>();
    for (String variable : variables) {
      parameters.add(new ParameterFact("path", variable, type("path")));
    }
    PLAIN.forEach(kind -> add(kind, shape.number("parametersPerMethod." + kind), parameters));
    add("suspended", shape.number("parametersPerMethod.suspended"), parameters);
    if (!WITHOUT_ENTITY.contains(verb)) {
      entity(parameters);
    }
    return parameters;
  }

  /** The entity in one of its three forms, which exclude each other. */
  private void entity(List<ParameterFact> parameters) {
    int form = shape.number("parametersPerMethod.form");
    int multipart = shape.number("parametersPerMethod.multipart");
    if (form > 0) {
      add("form", form, parameters);
    } else if (multipart > 0) {
      add("multipart", multipart, parameters);
    } else {
      add("body", Math.min(1, shape.number("parametersPerMethod.body")), parameters);
    }
  }

  private void add(String kind, int count, List<ParameterFact> parameters) {
    for (int i = 0; i < count; i++) {
      parameters.add(new ParameterFact(kind, kind + i, type(kind)));
    }
  }

  private String type(String kind) {
    return switch (kind) {
      case "suspended" -> "AsyncResponse";
      case "multipart" -> "String";
      default -> shape.sample("parameterTypes." + kind);
    };
  }
}
