package org.scopewarden.processor.collect;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * Finds the types of a module that cannot be read in this round, since they name what the compiler
 * does not know. What comes from a jar has to do as it is: the compiler itself asks for no more.
 */
final class UnresolvedTypes {

  private final KnownTypes known;

  UnresolvedTypes(KnownTypes known) {
    this.known = known;
  }

  List<TypeElement> find() {
    return known.own().stream().filter(this::isUnresolved).toList();
  }

  private boolean isUnresolved(TypeElement type) {
    List<TypeElement> own =
        known.hierarchy(type).classesThenInterfaces().filter(known::isOwn).toList();
    return own.stream().anyMatch(Unresolved::above)
        || (known.mounts().paths().containsKey(type) && isUnresolved(type, own));
  }

  /** Of a resource class the annotations and the heads of methods are read as well. */
  private boolean isUnresolved(TypeElement type, List<TypeElement> own) {
    return own.stream().anyMatch(Unresolved::on)
        || known.mounts().methods(type).stream()
            .flatMap(method -> known.hierarchy(type).withOverridden(method.executing()))
            .filter(method -> known.isOwn(Hierarchy.typeOf(method)))
            .anyMatch(Unresolved::inOrOn);
  }
}
