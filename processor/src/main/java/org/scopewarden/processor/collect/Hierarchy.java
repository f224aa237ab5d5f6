package org.scopewarden.processor.collect;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** One class with everything above it, in the order in which Jakarta REST looks (§3.6). */
final class Hierarchy {

  private final Members members;
  private final Elements elements;
  private final Types types;
  private final TypeElement type;
  private final List<TypeElement> classes;
  private final List<TypeElement> interfaces;
  private final List<TypeElement> all;

  Hierarchy(TypeElement type, Members members, Elements elements, Types types) {
    this.type = type;
    this.members = members;
    this.elements = elements;
    this.types = types;
    this.classes = classes(type, types);
    this.interfaces = interfaces(classes, types);
    this.all = new ArrayList<>(classes);
    this.all.addAll(interfaces);
  }

  private static List<TypeElement> classes(TypeElement type, Types types) {
    List<TypeElement> classes = new ArrayList<>();
    TypeElement current = type;
    while (current != null && !current.getQualifiedName().contentEquals("java.lang.Object")) {
      classes.add(current);
      current = (TypeElement) types.asElement(current.getSuperclass());
    }
    return List.copyOf(classes);
  }

  private static List<TypeElement> interfaces(List<TypeElement> classes, Types types) {
    Set<TypeElement> found = new LinkedHashSet<>();
    classes.forEach(each -> collectInterfaces(each, found, types));
    return List.copyOf(found);
  }

  private static void collectInterfaces(TypeElement from, Set<TypeElement> found, Types types) {
    for (TypeMirror parent : from.getInterfaces()) {
      TypeElement parentType = (TypeElement) types.asElement(parent);
      found.remove(parentType); // It may have been met without what extends it.
      found.add(parentType);
      collectInterfaces(parentType, found, types);
    }
  }

  /** The class and its superclasses, nearest first, without {@code Object}. */
  List<TypeElement> classes() {
    return classes;
  }

  /**
   * All interfaces, those of a class before those of its superclass, each before what it extends.
   */
  List<TypeElement> interfaces() {
    return interfaces;
  }

  /** The public instance methods that execute when one is called by its name on the class. */
  List<ExecutableElement> executingMethods() {
    List<ExecutableElement> executing = new ArrayList<>();
    Map<Name, List<ExecutableElement>> nearer = new HashMap<>();
    for (TypeElement each : all) {
      for (ExecutableElement method : members.methods(each)) {
        List<ExecutableElement> alike =
            nearer.computeIfAbsent(method.getSimpleName(), any -> new ArrayList<>());
        if (isCallable(method) && isOverriddenByNone(method, alike)) {
          alike.add(method);
          executing.add(method);
        }
      }
    }
    return executing;
  }

  private boolean isOverriddenByNone(ExecutableElement method, List<ExecutableElement> lower) {
    for (ExecutableElement each : lower) {
      if (overrides(each, method)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCallable(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    return modifiers.contains(Modifier.PUBLIC)
        && !modifiers.contains(Modifier.STATIC)
        && !modifiers.contains(Modifier.ABSTRACT);
  }

  /** The methods of superclasses that {@code method} overrides, nearest first. */
  List<ExecutableElement> overriddenInClasses(ExecutableElement method) {
    return overridden(method, classes);
  }

  /** The methods of interfaces that {@code method} overrides or implements. */
  List<ExecutableElement> overriddenInInterfaces(ExecutableElement method) {
    return overridden(method, interfaces);
  }

  /** All methods that {@code method} overrides or implements. */
  List<ExecutableElement> overridden(ExecutableElement method) {
    return overridden(method, all);
  }

  /** The method and all that it overrides. */
  Stream<ExecutableElement> withOverridden(ExecutableElement method) {
    return Stream.concat(Stream.of(method), overridden(method).stream());
  }

  private List<ExecutableElement> overridden(ExecutableElement method, List<TypeElement> in) {
    List<ExecutableElement> overridden = new ArrayList<>();
    for (TypeElement each : in) {
      for (ExecutableElement other : members.like(method, each)) {
        if (!other.equals(method) && overrides(method, other)) {
          overridden.add(other);
        }
      }
    }
    return overridden;
  }

  /**
   * The method whose annotations of Jakarta REST count for {@code method}: itself if it has any,
   * else the first that it overrides where it is declared, else in this class, superclass before
   * interface at each step; nothing if none has.
   */
  Optional<ExecutableElement> annotated(ExecutableElement method) {
    Optional<ExecutableElement> where =
        annotated(method, (TypeElement) requireNonNull(method.getEnclosingElement()));
    return where.isPresent() ? where : annotated(method, type);
  }

  private Optional<ExecutableElement> annotated(ExecutableElement method, TypeElement from) {
    for (ExecutableElement other : members.like(method, from)) {
      if ((other.equals(method) || overrides(method, other)) && JaxRs.annotates(other)) {
        return Optional.of(other);
      }
    }
    for (TypeMirror parent : types.directSupertypes(from.asType())) {
      TypeElement parentType = (TypeElement) types.asElement(parent);
      Optional<ExecutableElement> found = annotated(method, parentType);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * The class or interface whose {@code @Path} makes the class a root resource: itself, else the
   * nearest superclass, else an interface of the class or of a superclass, else an interface that
   * only an interface names (for CXF; Jersey overlooks it).
   */
  Optional<TypeElement> withPath() {
    return classes.stream()
        .filter(JaxRs::hasPath)
        .findFirst()
        .or(() -> directInterfaces().stream().filter(JaxRs::hasPath).findFirst())
        .or(() -> interfaces.stream().filter(JaxRs::hasPath).findFirst());
  }

  private List<TypeElement> directInterfaces() {
    return classes.stream()
        .flatMap(each -> each.getInterfaces().stream())
        .map(parent -> (TypeElement) types.asElement(parent))
        .toList();
  }

  /** The type that an element is, or is a member of. */
  static TypeElement typeOf(Element element) {
    Element type = element instanceof TypeElement ? element : element.getEnclosingElement();
    return (TypeElement) Objects.requireNonNull(type, "a member is in a type");
  }

  /**
   * Whether there are instances of the class itself; of an enumeration there are, if only its own.
   */
  static boolean isConcrete(TypeElement type) {
    return type.getKind().isClass() && !type.getModifiers().contains(Modifier.ABSTRACT);
  }

  /** The class and everything above it, without {@code Object}. */
  Stream<TypeElement> classesThenInterfaces() {
    return all.stream();
  }

  /** Judged in this class, where an inherited method may implement an interface's. */
  private boolean overrides(ExecutableElement method, ExecutableElement other) {
    return elements.overrides(method, other, type);
  }
}
