package org.scopewarden.processor.corpus;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Paths of the endpoints of one class, no two of which match one request. */
final class ShapePaths {

  private static final String NO_EXPRESSION = "";

  private final Shape shape;
  private final String base;
  private final Set<String> verbsOnBase = new HashSet<>();
  private int paths;

  ShapePaths(Shape shape, String base) {
    this.shape = shape;
    this.base = base;
  }

  /** The path of the class. */
  String base() {
    return base;
  }

  /** Whether the next endpoint may and does have the path of the class. */
  boolean isOnBase(String verb) {
    return shape.flag(EndpointFact.NO_METHOD_PATH) && verbsOnBase.add(verb);
  }

  /**
   * Names of variables below the class with their expressions, of an endpoint that has its own
   * path.
   */
  Map<String, String> variables() {
    int count = shape.number("variablesPerPath");
    Map<String, String> variables = new LinkedHashMap<>();
    while (variables.size() < count) {
      boolean regular = shape.flag("regex_template");
      variables.putIfAbsent(
          shape.sample("variableNames"),
          regular ? shape.sample("regularExpressions") : NO_EXPRESSION);
    }
    return variables;
  }

  /** A path with these variables. */
  String with(Map<String, String> variables) {
    StringBuilder path = new StringBuilder(base).append("/op").append(paths++);
    variables.forEach((name, expression) ->
        path.append("/{")
            .append(expression.equals(NO_EXPRESSION) ? name : name + ": " + expression)
            .append('}'));
    int literals = shape.number("pathDepth") - PathTemplate.of(path.toString()).segments().size();
    return path + "/part".repeat(Math.max(0, literals));
  }
}
