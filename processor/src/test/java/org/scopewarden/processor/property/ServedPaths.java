package org.scopewarden.processor.property;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Makes some classes of a hierarchy root resources, by a path of their own or an inherited one. */
final class ServedPaths {

  private ServedPaths() {}

  /** No two classes get one path, and each class at most one. */
  static void give(String hierarchy, List<ServedType> types, Random random) {
    for (ServedType each : types) {
      boolean below = each.withSupertypes(types).anyMatch(ServedPaths::hasPath);
      if (each.isConcrete() && (below || random.nextInt(100) < 60)) {
        each.mount(hierarchy + each.type().simpleName());
      }
    }
    for (ServedType each : types) {
      if (each.isConcrete() && !hasPath(each) && random.nextInt(100) < 70) {
        inherit(hierarchy, each, types);
      }
    }
  }

  private static void inherit(String hierarchy, ServedType heir, List<ServedType> types) {
    heir.withSupertypes(types)
        .filter(Predicate.not(ServedType::isConcrete))
        .filter(above -> heirs(above, types) == 1)
        .findFirst()
        .filter(above -> heir.withSupertypes(types).noneMatch(ServedPaths::hasPath))
        .ifPresent(above -> above.mount(hierarchy + above.type().simpleName()));
  }

  /** How many classes would be root resources by a path at {@code above}. */
  private static long heirs(ServedType above, List<ServedType> types) {
    return types.stream()
        .filter(each -> each.isConcrete() && !hasPath(each))
        .filter(each -> each.withSupertypes(types).anyMatch(above::equals))
        .count();
  }

  private static boolean hasPath(ServedType each) {
    return !each.path().isEmpty();
  }
}
