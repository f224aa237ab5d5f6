package org.scopewarden.processor.collect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Types;

/**
 * Where the resource classes of a compilation hang: root resources at their paths, sub-resources at
 * the paths of the locators that return them. A class that leads back to itself is mounted once on
 * each way, and no class more than a hundred times: what is guarded does not depend on it.
 */
final class Mounts {

  /** Classes that all lead to each other have more ways than anybody would read. */
  private static final int MAXIMUM_VISITS = 100;

  private final Map<TypeElement, Integer> visits = new HashMap<>();
  private final Map<TypeElement, Set<String>> paths = new LinkedHashMap<>();
  private final Set<ExecutableElement> unresolved = new HashSet<>();
  private final Map<TypeElement, List<ResourceMethod>> methods = new HashMap<>();
  private final Hierarchies hierarchies;
  private final LocatorTargets targets;

  private Mounts(Set<TypeElement> all, Hierarchies hierarchies, Types types) {
    this.hierarchies = hierarchies;
    this.targets = new LocatorTargets(all, hierarchies, types);
  }

  /** Starts at the root resources among {@code all} and follows the locators. */
  static Mounts of(Set<TypeElement> all, Hierarchies hierarchies, Types types) {
    Mounts mounts = new Mounts(all, hierarchies, types);
    for (TypeElement type : all) {
      if (Hierarchy.isConcrete(type)) {
        hierarchies
            .of(type)
            .withPath()
            .ifPresent(withPath -> mounts.mount(type, JaxRs.path(withPath), List.of()));
      }
    }
    return mounts;
  }

  private void mount(TypeElement type, String path, List<TypeElement> above) {
    if (visits.merge(type, 1, Integer::sum) > MAXIMUM_VISITS) {
      return;
    }
    paths.computeIfAbsent(type, any -> new TreeSet<>()).add(path);
    List<TypeElement> way = new ArrayList<>(above);
    way.add(type);
    for (ResourceMethod method : methods(type)) {
      if (method.isLocator()) {
        follow(method, JaxRs.join(path, JaxRs.path(method.annotated())), way);
      }
    }
  }

  private void follow(ResourceMethod locator, String path, List<TypeElement> way) {
    List<TypeElement> found = targets.of(locator.executing());
    if (found.isEmpty() && locator.executing().getReturnType().getKind() != TypeKind.ERROR) {
      unresolved.add(locator.executing());
    }
    found.stream().filter(target -> !way.contains(target)).forEach(t -> mount(t, path, way));
  }

  /** The methods of a class that Jakarta REST knows. */
  List<ResourceMethod> methods(TypeElement type) {
    return methods.computeIfAbsent(type, any -> read(hierarchies.of(type)));
  }

  private static List<ResourceMethod> read(Hierarchy hierarchy) {
    return hierarchy.executingMethods().stream()
        .flatMap(executing ->
            hierarchy.annotated(executing).stream()
                .map(annotated -> new ResourceMethod(executing, annotated)))
        .toList();
  }

  /** The resource classes, each with the paths that it hangs at. */
  Map<TypeElement, Set<String>> paths() {
    return paths;
  }

  /** The classes that a locator may return. */
  List<TypeElement> targets(ExecutableElement locator) {
    return targets.of(locator);
  }

  /** Locators whose return type tells no class. */
  Set<ExecutableElement> unresolved() {
    return unresolved;
  }
}
