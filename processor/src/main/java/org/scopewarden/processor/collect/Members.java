package org.scopewarden.processor.collect;

import java.util.ArrayList;
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
    List<ExecutableElement> like = new ArrayList<>();
    for (ExecutableElement other : named(type).getOrDefault(method.getSimpleName(), List.of())) {
      if (other.getParameters().size() == method.getParameters().size()) {
        like.add(other);
      }
    }
    return like;
  }

  private Map<Name, List<ExecutableElement>> named(TypeElement type) {
    Map<Name, List<ExecutableElement>> found = named.get(type);
    if (found == null) {
      found = new HashMap<>();
      for (ExecutableElement method : methods(type)) {
        found.computeIfAbsent(method.getSimpleName(), any -> new ArrayList<>()).add(method);
      }
      named.put(type, found);
    }
    return found;
  }
}
