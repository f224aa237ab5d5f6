package org.scopewarden.runtime.jaxrs;

/** Tells which servers are there to be adapted to. */
final class ClassPath {

  private ClassPath() {}

  /** Whether a class of this name can be found. It is not initialized. */
  static boolean has(String name) {
    try {
      Class.forName(name, false, ClassPath.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
