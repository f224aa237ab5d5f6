package org.scopewarden.processor.corpus;

import java.util.List;
import java.util.function.UnaryOperator;

/** The sub-resource locators of an application. */
record Mounts(List<Mount> all) {

  static final Mounts NONE = new Mounts(List.of());

  Mounts {
    all = List.copyOf(all);
  }

  /** The locators of the class {@code type}. */
  List<Mount> in(String type) {
    return all.stream().filter(mount -> mount.parent().equals(type)).toList();
  }

  boolean isSubResource(String type) {
    return all.stream().anyMatch(mount -> mount.child().equals(type));
  }

  /**
   * Where the class {@code type} hangs: once, or once on each way of locators.
   *
   * @param rootPath the path of a root resource class
   */
  List<String> paths(String type, UnaryOperator<String> rootPath) {
    return isSubResource(type)
        ? all.stream()
            .filter(mount -> mount.child().equals(type))
            .flatMap(mount ->
                paths(mount.parent(), rootPath).stream().map(above -> above + mount.path()))
            .toList()
        : List.of(rootPath.apply(type));
  }
}
