package org.scopewarden.processor.collect;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * Finds the types of a module that cannot be read in this round, since they name what the compiler
 * does not know. What comes from a jar has to do as it is: the compiler itself asks for no more.
 */
final class UnresolvedTypes {

  private final Set<TypeElement> all;
  private final Mounts mounts;
  private final Hierarchies hierarchies;

  UnresolvedTypes(Set<TypeElement> all, Mounts mounts, Hierarchies hierarchies) {
    this.all = all;
    this.mounts = mounts;
    this.hierarchies = hierarchies;
  }

  List<TypeElement> find() {
    return all.stream().filter(this::isUnresolved).toList();
  }

  private boolean isUnresolved(TypeElement type) {
    List<TypeElement> own =
        hierarchies.of(type).classesThenInterfaces().filter(all::contains).toList();
    return own.stream().anyMatch(Unresolved::above)
        || (mounts.paths().containsKey(type) && isUnresolved(type, own));
  }

  /** Of a resource class the annotations and the heads of methods are read as well. */
  private boolean isUnresolved(TypeElement type, List<TypeElement> own) {
    return own.stream().anyMatch(Unresolved::on)
        || mounts.methods(type).stream()
            .flatMap(method -> hierarchies.of(type).withOverridden(method.executing()))
            .filter(method -> all.contains(Hierarchy.typeOf(method)))
            .anyMatch(Unresolved::inOrOn);
  }
}
