package org.scopewarden.processor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Names the module that is compiled, which names its manifest. */
final class ModuleName {

  private static final String NAMELESS = "application";

  private ModuleName() {}

  /** The name in the Java module system, else the longest common package of the resources. */
  static String of(Collection<TypeElement> resources, Elements elements) {
    return resources.stream()
        .flatMap(resource -> Optional.ofNullable(elements.getModuleOf(resource)).stream())
        .filter(module -> !module.isUnnamed())
        .map(ModuleElement::getQualifiedName)
        .map(Object::toString)
        .findFirst()
        .orElseGet(() -> commonPackage(resources, elements));
  }

  private static String commonPackage(Collection<TypeElement> resources, Elements elements) {
    String common =
        resources.stream()
            .map(resource -> elements.getPackageOf(resource).getQualifiedName().toString())
            .reduce(ModuleName::commonPrefix)
            .orElse("");
    return common.isEmpty() ? NAMELESS : common;
  }

  private static String commonPrefix(String one, String other) {
    List<String> left = List.of(one.split("\\."));
    List<String> right = List.of(other.split("\\."));
    int same = 0;
    while (same < Math.min(left.size(), right.size()) && left.get(same).equals(right.get(same))) {
      same++;
    }
    return String.join(".", left.subList(0, same));
  }
}
