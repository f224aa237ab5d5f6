package org.scopewarden.processor.collect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Tells the classes that a sub-resource locator may return. */
final class LocatorTargets {

  private final Set<TypeElement> all;
  private final Map<TypeElement, List<TypeElement>> below = new HashMap<>();
  private final Types types;

  LocatorTargets(Set<TypeElement> all, Hierarchies hierarchies, Types types) {
    this.all = all;
    this.types = types;
    for (TypeElement type : all) {
      if (Hierarchy.isConcrete(type)) {
        hierarchies
            .of(type)
            .classesThenInterfaces()
            .forEach(above -> below.computeIfAbsent(above, any -> new ArrayList<>()).add(type));
      }
    }
  }

  /**
   * The class that the return type names and the concrete classes of the compilation below it; none
   * if the type says nothing, such as {@code Object}, or no concrete class is known.
   */
  List<TypeElement> of(ExecutableElement locator) {
    TypeMirror returned = types.erasure(classArgument(locator.getReturnType()));
    if (returned.getKind() != TypeKind.DECLARED || isObject(returned)) {
      return List.of();
    }
    TypeElement named = (TypeElement) types.asElement(returned);
    List<TypeElement> found = new ArrayList<>(below.getOrDefault(named, List.of()));
    if (Hierarchy.isConcrete(named) && !all.contains(named)) {
      found.add(0, named);
    }
    return found;
  }

  /** {@code Class<T>} stands for {@code T} (Jakarta REST §3.4.1). */
  private TypeMirror classArgument(TypeMirror returned) {
    return returned instanceof DeclaredType declared
            && ((TypeElement) declared.asElement())
                .getQualifiedName()
                .contentEquals("java.lang.Class")
            && declared.getTypeArguments().size() == 1
        ? declared.getTypeArguments().get(0)
        : returned;
  }

  private static boolean isObject(TypeMirror type) {
    return type.toString().equals("java.lang.Object") || type.toString().equals("java.lang.Class");
  }
}
