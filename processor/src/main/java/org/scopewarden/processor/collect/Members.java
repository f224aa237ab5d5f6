package org.scopewarden.processor.collect;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The methods that types declare, read from the compiler once for each type. */
final class Members {

  private final Map<TypeElement, List<ExecutableElement>> methods = new HashMap<>();
  private final Map<TypeElement, Map<Name, List<ExecutableElement>>> named = new HashMap<>();

  /** The methods that {@code type} itself declares, in order. */
  List<ExecutableElement> methods(TypeElement type) {
    return methods.computeIfAbsent(type, t -> ElementFilter.methodsIn(t.getEnclosedElements()));
  }

  /** Those of {@code type} that might override {@code method}, or be overridden by it. */
  List<ExecutableElement> like(ExecutableElement method, TypeElement type) {
    return named(type).getOrDefault(method.getSimpleName(), List.of()).stream()
        .filter(other -> other.getParameters().size() == method.getParameters().size())
        .toList();
  }

  private Map<Name, List<ExecutableElement>> named(TypeElement type) {
    Map<Name, List<ExecutableElement>> found = named.get(type);
    if (found == null) {
      found = methods(type).stream().collect(groupingBy(ExecutableElement::getSimpleName));
      named.put(type, found);
    }
    return found;
  }
}
